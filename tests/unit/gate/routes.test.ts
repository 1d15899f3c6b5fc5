import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtHandlers } from "@/lib/gate/builtHandlers";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
const app = join(import.meta.dirname, "../../../app");
const routes = readdirSync(app, { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)route\.tsx?$/.test(file));

describe("route handlers", () => {
  it("are found", () => {
    expect(routes).toContain("api/v1/rankings/route.ts");
  });
  it.each(routes)("of app/%s come from the route builder", async (file) => {
    const exported = (await import(join(app, file))) as Record<string, unknown>;
    const handlers = METHODS.filter((method) => method in exported);
    expect(handlers).not.toEqual([]);
    for (const method of handlers) expect(builtHandlers.has(exported[method] as object), method).toBe(true);
  });
});
