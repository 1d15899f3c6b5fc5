import { readdirSync } from "node:fs";
import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { securityHeaders } from "@/lib/platform/securityHeaders";
import { config, proxy } from "@/proxy";

const pass = (path: string, headers: Record<string, string> = {}) => proxy(new NextRequest(`http://localhost${path}`, { headers }));
/** What the page will see of a header. */
const handedOn = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);
const rewritten = (path: string) => pass(path).headers.get("x-middleware-rewrite");

describe("proxy", () => {
  it("gives a page a policy with a nonce of its own, and hands it on", () => {
    const [one, other] = [pass("/classements"), pass("/classements")];
    const policy = one.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/);
    expect(policy).not.toContain("unsafe-eval");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(other.headers.get("content-security-policy")).not.toBe(policy);
    expect(handedOn(one, "content-security-policy")).toBe(policy);
    expect(one.headers.get("x-frame-options")).toBe("DENY");
    expect(one.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it("names the request and its language, whatever the client says", () => {
    const response = pass("/", { "x-request-id": "mine", "x-belvedere-locale": "en" });
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(handedOn(response, "x-request-id")).toBe(response.headers.get("x-request-id"));
    expect(handedOn(response, "x-belvedere-locale")).toBe("fr");
  });

  it("lets the API be read from anywhere, and run nothing", () => {
    const response = pass("/api/v1/rankings");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; frame-ancestors 'none'/);
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("lets other sites frame embeds only", () => {
    const response = pass("/integrer/classement");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(pass("/integrer-autre").headers.get("x-frame-options")).toBe("DENY");
  });

  it("asks for https where the reader came by it only", () => {
    expect(pass("/").headers.get("strict-transport-security")).toBeNull();
    expect(pass("/", { "x-forwarded-proto": "https" }).headers.get("strict-transport-security")).toBe("max-age=63072000");
    expect(pass("/", { "x-forwarded-proto": "https, http" }).headers.get("strict-transport-security")).toBeNull();
  });

  it.each([
    "/territoires/commune/35238-rennes",
    "/territoires/commune/2A004",
    "/territoires/epci/200046977",
    "/territoires",
    "/territoires/commune/%27--",
  ])("passes %s", (path) => {
    expect(rewritten(path)).toBeNull();
  });
  it("sends an address that cannot be decoded where it is refused, as a page or by the routes", () => {
    expect(rewritten("/classements/%E0%A4%A")).toBe("http://localhost/adresse-illisible");
    expect(rewritten("/api/v1/editions/%E0%A4%A")).toBe("http://localhost/api/adresse-illisible");
    expect(rewritten("/images/%E0%A4%A.png")).toBe("http://localhost/images/adresse-illisible");
    expect(rewritten("/en/integrer/%E0%A4%A")).toBe("http://localhost/integrer/adresse-illisible");
  });

  const asked = (path: string, method: string, headers: Record<string, string> = {}) =>
    proxy(new NextRequest(`http://localhost${path}`, { method, headers }));
  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("refuses %s where there is a page, in a sentence", async (method) => {
    const refused = asked("/classements", method);
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(await refused.text()).toContain(`${method} est refusé`);
    expect(refused.headers.get("content-security-policy")).toContain("default-src 'self'");
  });
  it("refuses by its own name what the framework cannot read", async () => {
    expect(await asked("/classements", "PUT", { "x-belvedere-method": "TRACE" }).text()).toContain("TRACE est refusé");
  });
  it("leaves methods to the routes of the API and of the pictures, and reading to the pages", () => {
    for (const path of ["/api/v1/rankings", "/images/classements.png"]) expect(asked(path, "OPTIONS").status).toBe(200);
    expect(asked("/classements", "HEAD").status).toBe(200);
  });
  it("refuses in the language of the address", async () => {
    expect(await asked("/en/classements", "PUT").text()).toContain("PUT is refused");
  });

  const FOR_MEMBERS = /^\/(?:connexion|saisie|administration|jury|mon-compte|espace)(?:\/|$)/;
  const addressesOf = (kind: "page" | "route") =>
    readdirSync("app", { recursive: true, encoding: "utf8" })
      .filter((file) => new RegExp(`(?:^|/)${kind}\\.tsx?$`).test(file))
      .map((file) => `/${file.replace(/\/?[^/]+$/, "").replaceAll(/\[\[?\.*\w+\]?\]/g, "x")}`)
      .filter((path) => !FOR_MEMBERS.test(path));
  it("knows every route of app/, and takes no page for one", () => {
    const [routes, pages] = [addressesOf("route"), addressesOf("page")];
    expect(routes.length).toBeGreaterThan(30);
    expect(pages.length).toBeGreaterThan(15);
    expect(routes.filter((path) => asked(path, "OPTIONS").status !== 200)).toEqual([]);
    expect(pages.filter((path) => asked(path, "OPTIONS").status !== 405)).toEqual([]);
  });
});

describe("the matcher of the proxy", () => {
  const matches = (url: string) => unstable_doesMiddlewareMatch({ config, url, nextConfig: {} });
  it.each(["/_next/static/chunks/a.js", "/_next/image?url=a", "/favicon.ico", "/saisie/comptes/imports/fichier"])(
    "leaves %s alone",
    (url) => {
      expect(matches(url)).toBe(false);
    },
  );
  it.each([
    "/",
    "/classements",
    "/api/v1/rankings.csv",
    "/favicon.icoX",
    "/favicon.ico/x",
    "/faviconXico",
    "/_next/imageX",
    "/_next/image/x",
    "/saisie/comptes/imports/fichier/x",
    "/saisie/comptes/imports",
  ])("takes %s", (url) => {
    expect(matches(url)).toBe(true);
  });
});

describe("securityHeaders", () => {
  it("lets the development server evaluate code and inject styles", () => {
    const headers = securityHeaders({ path: "/", nonce: "n", https: false, development: true });
    expect(headers["Content-Security-Policy"]).toContain("'unsafe-eval'");
    expect(headers["Content-Security-Policy"]).toContain("style-src 'self' 'unsafe-inline'");
  });
  it("upgrades what is left of http on an https page", () => {
    const headers = securityHeaders({ path: "/", nonce: "n", https: true, development: false });
    expect(headers["Content-Security-Policy"]).toContain("upgrade-insecure-requests");
  });
});
