import type { z } from "zod";
import { parseQuery } from "./parseQuery";

/** The value that a page takes of a parameter, which an address may repeat; empty where it is absent. */
export function lastOf(query: URLSearchParams, name: string): string {
  return query.getAll(name).at(-1) ?? "";
}

/**
 * The parameters of a page: the same as the API's. A form sends its empty fields too, and empty is absent; what a campaign link adds is not
 * ours to judge.
 * @throws ExpectedError `bad-value`
 */
export function parsePageQuery<Schema extends z.ZodObject>(schema: Schema, query: URLSearchParams): z.output<Schema> {
  return parseQuery(schema, new URLSearchParams(Object.keys(schema.shape).map((name) => [name, lastOf(query, name).trim()])));
}
