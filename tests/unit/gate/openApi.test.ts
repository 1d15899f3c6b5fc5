import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openApi } from "@/lib/gate/api/openApi";
import { ANSWERS, OPERATIONS } from "@/lib/gate/api/operations";

/** What OpenAPI 3.1 asks of the parts that we write. */
const parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(["path", "query"]),
  required: z.boolean(),
  description: z.string().optional(),
  schema: z.record(z.string(), z.unknown()),
});
const content = z.record(
  z.string().regex(/^[a-z]+\/[a-z]+$/),
  z.strictObject({ schema: z.record(z.string(), z.unknown()), example: z.unknown().optional() }),
);
const response = z.strictObject({
  description: z.string().min(1),
  headers: z.record(z.string(), z.unknown()).optional(),
  content: content.optional(),
});
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-zA-Z]+$/),
  summary: z.string().min(1),
  parameters: z.array(parameter),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), response),
});
const documentShape = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.strictObject({ title: z.string(), version: z.string(), summary: z.string(), description: z.string() }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(z.string().startsWith("/api/"), z.strictObject({ get: operation })),
  components: z.strictObject({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

const described = documentShape.parse(JSON.parse(JSON.stringify(openApi())));
const operations = Object.entries(described.paths).map(([path, { get }]) => ({ path, ...get }));

function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "$ref" && typeof inner === "string" ? [inner] : references(inner)));
}

describe("openApi", () => {
  it("names each operation once, and resolves its references", () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    const names = references(described).map((reference) => /^#\/components\/schemas\/(\w+)$/.exec(reference)?.[1] ?? reference);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(Object.keys(described.components.schemas)).toContain(name);
  });

  it.each(operations)("declares the parts of $path", ({ path, parameters }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((one) => one.in === "path").map(({ name }) => name)).toEqual(inPath);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });

  it("describes the parameters that are checked, with their limits and defaults", () => {
    const ranking = operations.find(({ path }) => path === "/api/v1/rankings");
    const schemas = Object.fromEntries(ranking?.parameters.map(({ name, schema }) => [name, schema]) ?? []);
    expect(Object.keys(schemas)).toEqual([
      "edition",
      "revision",
      "metric",
      "network",
      "league",
      "region",
      "departement",
      "q",
      "page",
      "pageSize",
      "me",
    ]);
    expect(schemas.pageSize).toMatchObject({ type: "integer", minimum: 1, maximum: 200, default: 50 });
    expect(schemas.network).toMatchObject({ type: "string", default: "facebook" });
    expect(schemas.edition).toMatchObject({ type: "string", default: "latest" });
  });

  it("says which errors each address gives", () => {
    const ranking = described.paths["/api/v1/rankings"]?.get.responses;
    expect(Object.keys(ranking ?? {})).toEqual(["200", "304", "400", "404", "405", "429", "500", "503"]);
    expect(ranking?.["404"]?.description).toBe("`no-edition`, `unknown-edition`, `unknown-revision`, `unknown-page`");
    expect(described.paths["/api/health"]?.get.responses["503"]?.content?.["application/json"]?.schema).toEqual({
      $ref: "#/components/schemas/Health",
    });
  });

  it("gives examples that are true to their schemas", () => {
    const withExample = OPERATIONS.filter(({ example }) => example !== undefined);
    expect(withExample.length).toBeGreaterThan(0);
    for (const { answer, example } of withExample) expect(answer && ANSWERS[answer].safeParse(example).success, answer).toBe(true);
    const error = described.paths["/api/v1/rankings"]?.get.responses["400"]?.content?.["application/json"]?.example;
    expect(ANSWERS.Error.safeParse(error).success).toBe(true);
  });

  it("describes every address that exists, and no other", () => {
    const app = join(import.meta.dirname, "../../../app");
    const routes = readdirSync(join(app, "api"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("route.ts"))
      .map(
        (file) =>
          `/api/${file
            .replace(/\/route\.ts$/, "")
            .replaceAll("[", "{")
            .replaceAll("]", "}")}`,
      )
      .filter((path) => !path.includes("...") && path !== "/api/v1/openapi.json");
    // The route of a territory answers as CSV too, behind its code.
    expect([...routes, "/api/v1/territories/{level}/{code}.csv"].sort()).toEqual(operations.map(({ path }) => path).sort());
  });
});
