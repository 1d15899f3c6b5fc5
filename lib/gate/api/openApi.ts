import { z } from "zod";
import { ERROR_STATUS, type ErrorCode } from "@/lib/platform/errors";
import { REQUESTS_A_MINUTE } from "../limitRate";
import { ANSWERS, errorExample, OPERATIONS, type Operation } from "./operations";

type Json = Record<string, unknown>;

/** The API described in OpenAPI 3.1, from the schemas that check what is asked and, in the tests, what is answered. */
export function openApi(): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Belvédère",
      version: "1.0.0",
      summary: "Rankings of French local authorities on social media, frozen by edition, with the source of each figure",
      description: DESCRIPTION,
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(OPERATIONS.map((operation) => [operation.path, { get: describeOperation(operation) }])),
    components: { schemas: Object.fromEntries(Object.entries(ANSWERS).map(([name, schema]) => [name, jsonSchema(schema)])) },
  };
}

const DESCRIPTION = [
  "Public, read only, open to every origin. Days are YYYY-MM-DD in Europe/Paris. An empty parameter is one that was not given; an unknown one is refused.",
  "A published revision never changes: an answer that names both `edition` and `revision` (and no `q`) may be kept for good, unless the edition is a demonstration, which can be taken away. Any other follows what is published.",
  `At most ${REQUESTS_A_MINUTE.reads.toLocaleString("en")} requests a minute for one address. CSV files are UTF-8 without BOM, with commas and CRLF (RFC 4180), decimal points, and a header on the first line (\`format=excel\`: as a spreadsheet in French opens them); a text that a spreadsheet would run as a formula has an apostrophe before it. The page /donnees and docs/data-dictionary.md say what their columns and codes mean.`,
  "Errors have a code from a closed list, and a sentence in French, or in English by Accept-Language.",
].join("\n\n");

function describeOperation(operation: Operation): Json {
  return {
    operationId: operation.id,
    summary: operation.summary,
    parameters: [...pathParameters(operation), ...queryParameters(operation)],
    responses: { ...success(operation), ...refusals(operation) },
  };
}

function pathParameters({ params = {} }: Operation): Json[] {
  return Object.entries(params).map(([name, schema]) => ({ name, in: "path", required: true, schema: jsonSchema(schema) }));
}

function queryParameters({ query }: Operation): Json[] {
  if (!query) return [];
  return Object.entries(query.shape).map(([name, field]) => {
    const { description, ...schema } = jsonSchema(field as z.ZodType);
    return { name, in: "query", required: false, ...(description === undefined ? {} : { description }), schema };
  });
}

function success({ answer, archive, example, alsoWith = [] }: Operation): Json {
  const content = answer
    ? { "application/json": { schema: { $ref: `#/components/schemas/${answer}` }, ...(example === undefined ? {} : { example }) } }
    : archive
      ? { "application/zip": { schema: { type: "string", format: "binary" } } }
      : { "text/csv": { schema: { type: "string" } } };
  const headers = {
    ETag: { schema: { type: "string" } },
    "Cache-Control": { schema: { type: "string" } },
    "RateLimit-Remaining": { schema: { type: "integer" }, description: "Left out of answers that may be kept for good." },
  };
  const also = alsoWith.map((status) => [String(status), { description: "The same, when it cannot", content }]);
  return {
    "200": { description: "The answer", headers, content },
    "304": { description: "Not changed since the tag in If-None-Match" },
    ...Object.fromEntries(also),
  };
}

/** Codes that any address may give, and those of the operation, by status. */
function refusals(operation: Operation): Json {
  const common: ErrorCode[] = ["unknown-parameter", "method-not-allowed", "too-many-requests"];
  const reading: ErrorCode[] = operation.path === "/api/health" ? [] : ["database-unreachable"];
  const checked: ErrorCode[] = operation.query ? ["bad-value"] : [];
  const codes = [...common, ...checked, ...reading, ...operation.errors];
  const statuses = [...new Set(codes.map((code) => ERROR_STATUS[code]))].sort();
  const entries = statuses.map((status) => [String(status), refusal(codes.filter((code) => ERROR_STATUS[code] === status))]);
  return { ...Object.fromEntries(entries), "500": refusal(["unexpected"]) };
}

function refusal(codes: readonly string[]): Json {
  const content = {
    "application/json": {
      schema: { $ref: "#/components/schemas/Error" },
      ...(codes.includes("bad-value") ? { example: errorExample } : {}),
    },
  };
  return { description: codes.map((code) => `\`${code}\``).join(", "), content };
}

/** As JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "output" }) as Json;
  return rest;
}
