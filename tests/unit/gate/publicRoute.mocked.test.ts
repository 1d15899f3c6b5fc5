import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { toCsv } from "@/lib/domain/table/toCsv";
import { wholeNumber } from "@/lib/gate/api/fields";
import { limitRate, REQUESTS_A_MINUTE } from "@/lib/gate/limitRate";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

const instance = vi.hoisted(() => ({ notice: null as string | null, silent: false }));
vi.mock("@/lib/data/instance/simulationNotice", () => ({
  simulationNotice: async (locale: string) => {
    if (instance.silent) throw new Error("no database");
    return instance.notice && (locale === "en" ? "Simulation: no figure is real" : instance.notice);
  },
}));

afterEach(() => {
  vi.restoreAllMocks();
  instance.notice = null;
  instance.silent = false;
});

const NO_PARAMS = { params: Promise.resolve({}) };
const request = (query = "", init: RequestInit = {}) => new Request(`http://localhost/api/x${query}`, init);
const route = publicRoute({
  query: z.object({ page: wholeNumber(1, 9).default(1) }),
  cache: "live",
  run: ({ query }) => ({ kind: "json", body: { page: query.page } }),
});
const throwing = (error: unknown) =>
  publicRoute({
    cache: "live",
    run: () => {
      throw error;
    },
  });
/** What is logged, without writing it. */
function silence() {
  return vi.spyOn(process.stderr, "write").mockReturnValue(true);
}

describe("publicRoute", () => {
  it("parses, runs, and is open to other sites", async () => {
    const response = await route.GET(request("?page=2"), NO_PARAMS);
    expect(await response.json()).toEqual({ page: 2 });
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(Number(response.headers.get("ratelimit-remaining"))).toBeLessThan(REQUESTS_A_MINUTE.reads);
  });

  it("answers HEAD as GET without the body", async () => {
    const [get, head] = [await route.GET(request(), NO_PARAMS), await route.HEAD(request("", { method: "HEAD" }), NO_PARAMS)];
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, get.headers.get("etag"), ""]);
    const refused = await route.HEAD(request("?x=1", { method: "HEAD" }), NO_PARAMS);
    expect([refused.status, await refused.text()]).toEqual([400, ""]);
  });

  it("answers a preflight", async () => {
    const response = await route.OPTIONS(request("", { method: "OPTIONS" }), NO_PARAMS);
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"] as const)("refuses %s", async (method) => {
    const response = await route[method](request("", { method }), NO_PARAMS);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await response.json()).toMatchObject({ error: { code: "method-not-allowed", found: method } });
  });

  it("names the method that the framework could not have read", async () => {
    const response = await route.PUT(request("", { method: "PUT", headers: { "x-belvedere-method": "TRACE" } }), NO_PARAMS);
    expect(await response.json()).toMatchObject({ error: { code: "method-not-allowed", found: "TRACE" } });
  });

  it("takes the id that the proxy gave", async () => {
    const response = await route.GET(request("?x=1", { headers: { "x-request-id": "abc" } }), NO_PARAMS);
    expect(response.headers.get("x-request-id")).toBe("abc");
    expect(await response.json()).toMatchObject({ error: { code: "unknown-parameter", requestId: "abc", found: "x", expected: "page" } });
  });

  it("shows of the unexpected its id alone, and logs the rest", async () => {
    const logged = silence();
    const response = await throwing(new Error("secret of the house")).GET(request(), NO_PARAMS);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain("secret");
    const { error } = JSON.parse(text) as { error: { code: string; requestId: string; message: string } };
    expect(error.code).toBe("unexpected");
    expect(error.message).toContain(error.requestId);
    expect(String(logged.mock.calls[0]?.[0])).toContain(error.requestId);
    expect(String(logged.mock.calls[0]?.[0])).toContain("secret of the house");
  });

  it("says that the database does not answer", async () => {
    silence();
    const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    for (const error of [
      refused,
      new Error("timeout exceeded when trying to connect"),
      Object.assign(new Error("shutdown"), { code: "57P01" }),
    ]) {
      const response = await throwing(error).GET(request(), NO_PARAMS);
      expect([response.status, await response.json()]).toMatchObject([503, { error: { code: "database-unreachable" } }]);
    }
  });

  it("gives expected errors their own status", async () => {
    const response = await throwing(new ExpectedError("no-edition")).GET(request(), NO_PARAMS);
    expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });

  it("calls a path that cannot be unknown, before it looks at the rest", async () => {
    const nowhere = publicRoute({ params: z.never(), cache: "never", run: ({ params }) => params });
    const response = await nowhere.GET(request("?x=1"), { params: Promise.resolve({ path: ["x"] }) });
    expect([response.status, await response.json()]).toMatchObject([404, { error: { code: "unknown-address", found: "/api/x" } }]);
  });

  it("limits each address by itself, and says when to come back", async () => {
    const from = (address: string) => route.GET(request("", { headers: { "x-belvedere-address": address } }), NO_PARAMS);
    const last = (await Promise.all(Array.from({ length: REQUESTS_A_MINUTE.reads }, () => from("192.0.2.1")))).at(-1);
    expect([last?.status, last?.headers.get("ratelimit-remaining")]).toEqual([200, "0"]);
    const refused = await from("192.0.2.1");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(refused.headers.get("ratelimit-limit")).toBe("1200");
    expect(await refused.json()).toMatchObject({ error: { code: "too-many-requests" } });
    expect((await from("192.0.2.2")).status).toBe(200);
  });

  it("counts what it refuses, and what watches the instance by itself", async () => {
    const headers = { "x-belvedere-address": "192.0.2.3" };
    const watched = publicRoute({ cache: "never", figures: false, bucket: "health", run: () => ({ kind: "json", body: 1 }) });
    for (let made = 2; made < REQUESTS_A_MINUTE.reads; made += 1) await limitRate(request("", { headers }));
    expect((await route.GET(request("?x=1", { headers }), NO_PARAMS)).status).toBe(400);
    expect((await route.POST(request("", { headers, method: "POST" }), NO_PARAMS)).status).toBe(405);
    expect((await route.GET(request("?x=1", { headers }), NO_PARAMS)).status).toBe(429);
    expect((await route.DELETE(request("", { headers, method: "DELETE" }), NO_PARAMS)).status).toBe(429);
    expect((await watched.GET(request("", { headers }), NO_PARAMS)).status).toBe(200);
  });

  it("says whose request it is, and keeps an answer as long as what was read allows", async () => {
    const asked: string[] = [];
    const read = publicRoute({
      query: z.object({ page: wholeNumber(1, 9) }),
      cache: "live",
      run: ({ query, reader }) => {
        asked.push(reader);
        return { kind: "json", body: query.page, ...(query.page === 1 ? { cache: "frozen" } : {}) };
      },
    });
    const from = (page: number) => read.GET(request(`?page=${page}`, { headers: { "x-belvedere-address": "192.0.2.4" } }), NO_PARAMS);
    expect((await from(1)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await from(2)).headers.get("cache-control")).toBe("public, no-cache");
    expect(asked).toEqual(["192.0.2.4", "192.0.2.4"]);
  });

  it("answers a known tag with 304, whatever its form, but never what must not be kept", async () => {
    const tag = (await route.GET(request(), NO_PARAMS)).headers.get("etag") ?? "";
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, "*"]) {
      expect((await route.GET(request("", { headers: { "if-none-match": known } }), NO_PARAMS)).status).toBe(304);
    }
    expect((await route.GET(request("", { headers: { "if-none-match": '"x"' } }), NO_PARAMS)).status).toBe(200);
    const never = publicRoute({ cache: "never", run: () => ({ kind: "json", body: 1 }) });
    expect((await never.GET(request("", { headers: { "if-none-match": "*" } }), NO_PARAMS)).status).toBe(200);
  });

  it("draws a picture to be looked at, and only for who has not got it", async () => {
    const draw = vi.fn(async () => new Uint8Array([1, 2, 3]));
    const picture = publicRoute({
      cache: "frozen",
      bucket: "pictures",
      run: () => ({ kind: "png", draw, fileName: "a.png", tag: "abc" }),
    });
    const response = await picture.GET(request(), NO_PARAMS);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(response.headers.get("content-disposition")).toBe('inline; filename="a.png"');
    const known = request("", { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
    expect((await picture.GET(known, NO_PARAMS)).status).toBe(304);
    expect((await picture.HEAD(request("", { method: "HEAD" }), NO_PARAMS)).status).toBe(200);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("draws fewer pictures than it answers reads, and says that limit in its words and in its headers", async () => {
    const headers = { "x-belvedere-address": "192.0.2.77" };
    const pictures = publicRoute({ cache: "live", bucket: "pictures", run: () => ({ kind: "json", body: 1 }) });
    await limitRate(request("", { headers }));
    expect(await limitRate(request("", { headers }), "pictures")).toMatchObject({
      "RateLimit-Limit": "120",
      "RateLimit-Remaining": "119",
    });
    for (let made = 1; made < 120; made += 1) await limitRate(request("", { headers }), "pictures");
    const refused = await pictures.GET(request("", { headers: { ...headers, "accept-language": "fr" } }), NO_PARAMS);
    expect([refused.status, refused.headers.get("ratelimit-limit")]).toEqual([429, "120"]);
    expect(await refused.json()).toMatchObject({
      error: { expected: 120, message: expect.stringContaining("120 par minute") },
    });
    expect((await route.GET(request("", { headers }), NO_PARAMS)).headers.get("ratelimit-limit")).toBe("1200");
  });

  it("says when to come back where too many pictures wait", async () => {
    const refused = await throwing(new ExpectedError("pictures-busy", { seconds: 10 })).GET(request(), NO_PARAMS);
    expect([refused.status, refused.headers.get("retry-after"), refused.headers.get("ratelimit-limit")]).toEqual([503, "10", null]);
  });

  it("streams what is too long to hold, as a file, and only to who needs it", async () => {
    let opened = 0;
    const open = () => {
      opened += 1;
      return new Blob(["{", "}"]).stream();
    };
    const streamed = publicRoute({
      cache: "frozen",
      run: () => ({ kind: "stream", open, contentType: "application/json", fileName: 'a"b.json', tag: "abc" }),
    });
    const response = await streamed.GET(request(), NO_PARAMS);
    expect(await response.text()).toBe("{}");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="a-b.json"');
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("ratelimit-remaining")).toBeNull();
    const tag = response.headers.get("etag") ?? "";
    expect((await streamed.GET(request("", { headers: { "if-none-match": tag } }), NO_PARAMS)).status).toBe(304);
    expect((await streamed.HEAD(request("", { method: "HEAD" }), NO_PARAMS)).headers.get("etag")).toBe(tag);
    expect(opened).toBe(1);
  });
});

describe("on a simulated instance", () => {
  const NOTICE = "Simulation\u202f: aucun chiffre n’est réel";
  const HEADER = "Simulation: no figure is real";
  const csvRoute = publicRoute({
    cache: "live",
    run: () => ({
      kind: "csv",
      text: (extra) => toCsv([{ header: "n", cell: (n: number) => n }, ...extra], [1, 2]),
      fileName: "towns.csv",
    }),
  });
  const streamRoute = publicRoute({
    cache: "frozen",
    run: () => ({
      kind: "stream",
      open: () => new Blob(["{}"]).stream(),
      contentType: "application/json",
      fileName: "form.json",
      tag: "t",
    }),
  });

  it("says in every JSON answer that no figure is real", async () => {
    instance.notice = NOTICE;
    const response = await route.GET(request("?page=2"), NO_PARAMS);
    expect(await response.json()).toEqual({ notice: NOTICE, page: 2 });
    expect(response.headers.get("x-notice")).toBe(HEADER);
  });

  it("says it on every line of a file, and in its name", async () => {
    instance.notice = NOTICE;
    const response = await csvRoute.GET(request(), NO_PARAMS);
    expect(await response.text()).toBe(`n,notice\r\n1,${NOTICE}\r\n2,${NOTICE}\r\n`);
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="simulation-towns.csv"');
    const streamed = await streamRoute.GET(request(), NO_PARAMS);
    expect(streamed.headers.get("content-disposition")).toBe('attachment; filename="simulation-form.json"');
    expect([await streamed.text(), streamed.headers.get("x-notice")]).toEqual(["{}", HEADER]);
  });

  it("says it by a header alone where no figure is shown", async () => {
    instance.notice = NOTICE;
    const bare = publicRoute({ cache: "live", figures: false, run: () => ({ kind: "json", body: { openapi: "3.1.1" } }) });
    const response = await bare.GET(request(), NO_PARAMS);
    expect([await response.json(), response.headers.get("x-notice")]).toEqual([{ openapi: "3.1.1" }, HEADER]);
  });

  it("answers without it where no figure is shown and the database is silent", async () => {
    instance.silent = true;
    const bare = publicRoute({ cache: "live", figures: false, run: () => ({ kind: "json", body: { openapi: "3.1.1" } }) });
    const response = await bare.GET(request(), NO_PARAMS);
    expect([response.status, response.headers.get("x-notice")]).toEqual([200, null]);
  });

  it("says it by a header where nothing new is sent, and where it refuses", async () => {
    instance.notice = NOTICE;
    const tag = (await route.GET(request(), NO_PARAMS)).headers.get("etag") ?? "";
    const known = await route.GET(request("", { headers: { "if-none-match": tag } }), NO_PARAMS);
    expect([known.status, known.headers.get("x-notice")]).toEqual([304, HEADER]);
    const refused = await route.GET(request("?x=1"), NO_PARAMS);
    expect([refused.status, refused.headers.get("x-notice")]).toEqual([400, HEADER]);
  });

  it("says nothing on a real one", async () => {
    const response = await csvRoute.GET(request(), NO_PARAMS);
    expect(await response.text()).toBe("n\r\n1\r\n2\r\n");
    expect([response.headers.get("x-notice"), response.headers.get("content-disposition")]).toEqual([
      null,
      'attachment; filename="towns.csv"',
    ]);
  });
});
