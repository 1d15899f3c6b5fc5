import { type ErrorCode, ExpectedError } from "@/lib/platform/errors";
import { rowId } from "./rowId";

/**
 * The number of a row in a path: what is none names nothing.
 * @throws ExpectedError with the code given
 */
export function readNumber(text: string, code: ErrorCode): number {
  const number = rowId.safeParse(text);
  if (number.success) return number.data;
  throw new ExpectedError(code, { found: text.slice(0, 40) });
}
