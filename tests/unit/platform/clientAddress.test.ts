import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress, clientKey } from "@/lib/platform/clientAddress";
import { markHeaders, markMethod } from "@/lib/platform/markRequests";

describe("clientAddress", () => {
  it("believes no header without a trusted proxy", () => {
    expect(clientAddress("198.51.100.7", "203.0.113.9", 0)).toBe("198.51.100.7");
    expect(clientAddress("::ffff:198.51.100.7", undefined, 0)).toBe("198.51.100.7");
    expect(clientAddress(undefined, "203.0.113.9", 0)).toBe("unknown");
  });
  it("takes what the outermost trusted proxy saw, never what lies left of it", () => {
    expect(clientAddress("10.0.0.1", "6.6.6.6, 203.0.113.9", 1)).toBe("203.0.113.9");
    expect(clientAddress("10.0.0.1", "6.6.6.6, 203.0.113.9, 10.0.0.2", 2)).toBe("203.0.113.9");
  });
  it("falls back on the socket when the header is short, absent or nonsense", () => {
    expect(clientAddress("10.0.0.1", "203.0.113.9", 2)).toBe("10.0.0.1");
    expect(clientAddress("10.0.0.1", undefined, 1)).toBe("10.0.0.1");
    expect(clientAddress("10.0.0.1", "somebody", 1)).toBe("10.0.0.1");
  });
  it("reads addresses with ports, brackets and zones", () => {
    expect(clientAddress("10.0.0.1", "203.0.113.9:4321", 1)).toBe("203.0.113.9");
    expect(clientAddress("10.0.0.1", "[2001:DB8::1]:4321", 1)).toBe("2001:db8::1");
    expect(clientAddress("fe80::1%eth0", undefined, 0)).toBe("fe80::1");
  });
});

describe("clientKey", () => {
  it("counts an IPv4 address by itself, and an IPv6 network of /64 as one", () => {
    expect(clientKey("203.0.113.9")).toBe("203.0.113.9");
    expect(clientKey("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
    expect(clientKey("2001:db8:1:2::ffff")).toBe("2001:db8:1:2::/64");
    expect(clientKey("2001:0db8:0001:0002::1")).toBe("2001:db8:1:2::/64");
    expect(clientKey("2001:db8::1")).toBe("2001:db8:0:0::/64");
    expect(clientKey("::1")).toBe("0:0:0:0::/64");
    expect(clientKey("unknown")).toBe("unknown");
  });
});

describe("markHeaders", () => {
  const forged = (): IncomingHttpHeaders => ({
    host: "example.org",
    "x-forwarded-for": "6.6.6.6",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "evil.example",
    "x-belvedere-address": "6.6.6.6",
    "x-belvedere-locale": "en",
    "x-request-id": "mine",
    "x-belvedere-answer": "that of another",
    "x-belvedere-method": "GET",
  });
  it("lets in nothing that the client says of itself", () => {
    const headers = forged();
    markHeaders(headers, "198.51.100.7", 0);
    expect(headers).toEqual({ host: "example.org", "x-belvedere-address": "198.51.100.7" });
  });
  it("keeps what a trusted proxy says", () => {
    const headers = forged();
    markHeaders(headers, "10.0.0.1", 1);
    expect(headers).toMatchObject({ "x-forwarded-proto": "https", "x-belvedere-address": "6.6.6.6" });
    expect(headers).not.toHaveProperty("x-request-id");
  });
});

describe("markMethod", () => {
  const marked = (method: string) => {
    const request = { method, headers: {} };
    markMethod(request);
    return request;
  };
  it.each(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"])("leaves %s alone", (method) => {
    expect(marked(method)).toEqual({ method, headers: {} });
  });
  it.each(["TRACE", "PROPFIND", "QUERY"])("hands %s on as what every route refuses, under its name", (method) => {
    expect(marked(method)).toEqual({ method: "PUT", headers: { "x-belvedere-method": method } });
  });
});
