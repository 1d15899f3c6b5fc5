import { z } from "zod";
import { ExpectedError } from "@/lib/platform/errors";

/**
 * The parameters of an address, checked. An empty parameter is one that was not given: a form sends all its fields.
 * @throws ExpectedError `unknown-parameter`, or `bad-value` with what was found and what was expected; a parameter given twice is one
 */
export function parseQuery<Schema extends z.ZodObject>(schema: Schema, parameters: URLSearchParams): z.output<Schema> {
  const known = Object.keys(schema.shape);
  const given: Record<string, string> = {};
  for (const [name, value] of parameters) {
    if (!known.includes(name)) throw new ExpectedError("unknown-parameter", { found: name, expected: known.join(", ") || "none" });
    if (value === "") continue;
    if (name in given) throw badValue(schema, name, parameters.getAll(name).join(", "));
    if (value.includes("\0")) throw badValue(schema, name, value); // no text of the database has one
    given[name] = value;
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0] ?? "");
  throw badValue(schema, name, given[name] ?? "");
}

function badValue(schema: z.ZodObject, parameter: string, found: string): ExpectedError {
  const expected = expectedOf(schema, parameter);
  return new ExpectedError("bad-value", { parameter, found: printable(found), ...expected });
}

/** A NUL shows as nothing, or cuts the line that it stands in. */
function printable(text: string): string {
  return text.replaceAll("\0", "\u2400");
}

/** What a parameter accepts, from the same schema that checks it: « 1–200 », « fr, en », or the name of its expectation in words. */
export function expectedOf(schema: z.ZodObject, parameter: string): { expected: string } | { expectation: string } {
  const field = describedFields(schema)?.[parameter];
  if (typeof field === "object" && field.enum) return { expected: field.enum.join(", ") };
  if (typeof field === "object" && field.type === "integer") return { expected: `${field.minimum}–${field.maximum}` };
  return { expectation: parameter };
}

type Described = z.core.JSONSchema.JSONSchema["properties"];
const described = new WeakMap<z.ZodObject, Described>();

/** The schemas are constants, and their description takes milliseconds: a flood of refusals must not pay for it each time. */
function describedFields(schema: z.ZodObject): Described {
  if (!described.has(schema)) described.set(schema, z.toJSONSchema(schema, { io: "output" }).properties);
  return described.get(schema);
}
