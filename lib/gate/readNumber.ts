import { type ErrorCode, ExpectedError } from "@/lib/platform/errors";

/** PostgreSQL's integer. */
const GREATEST = 2_147_483_647;

/**
 * A number in a path: what is none names nothing.
 * @throws ExpectedError with the code given
 */
export function readNumber(text: string, code: ErrorCode): number {
  const number = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= GREATEST) return number;
  throw new ExpectedError(code, { found: text.slice(0, 40) });
}
