import type { z } from "zod";
import { type ErrorCode, ExpectedError } from "@/lib/platform/errors";

/**
 * The parts of the path of a page. What is written otherwise names nothing.
 * @throws ExpectedError with the code given
 */
export function readPathPart<Schema extends z.ZodType>(schema: Schema, params: Record<string, string>, code: ErrorCode): z.output<Schema> {
  const read = schema.safeParse(params);
  if (read.success) return read.data;
  throw new ExpectedError(code, { found: Object.values(params).join("/").slice(0, 40) });
}
