import { describe, expect, test } from "vitest";
import { securityHeaders } from "@/lib/platform/securityHeaders";

const headersOf = (path: string) => securityHeaders({ path, nonce: "n", https: false, development: false });

describe("the pictures to share", () => {
  test.each([
    "/images/belvedere.png",
    "/images/territoires/commune/35238.png",
    "/images/nulle-part.png", // refused by a route, as the API does
    "/images",
  ])("%s can be shown anywhere, and runs nothing", (path) => {
    const headers = headersOf(path);
    expect(headers["Content-Security-Policy"]).toMatch(/^default-src 'none'; frame-ancestors 'none';/);
    expect(headers["Cross-Origin-Resource-Policy"]).toBe("cross-origin");
  });

  test.each(["/images.png", "/imagesque", "/territoires/images/"])("%s is a page like others", (path) => {
    expect(headersOf(path)["Content-Security-Policy"]).toContain("script-src");
    expect(headersOf(path)["Cross-Origin-Resource-Policy"]).toBe("same-origin");
  });
});

test("a form leads nowhere else, but to the provider of identities that is named for the page", () => {
  const request = { path: "/connexion", nonce: "n", https: true, development: false };
  expect(securityHeaders(request)["Content-Security-Policy"]).toContain("form-action 'self';");
  const formTarget = "https://identite.example";
  expect(securityHeaders({ ...request, formTarget })["Content-Security-Policy"]).toContain("form-action 'self' https://identite.example;");
});
