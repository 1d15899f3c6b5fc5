import { z } from "zod";
import { ExpectedError } from "@/lib/platform/errors";

/** The identifier of a nominee, as an address or a form sends it; written in one way only. */
export const nomineeId = z.string({ error: "missing" }).regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "missing");

/**
 * The nominee of a path: what is no identifier names none.
 * @throws ExpectedError `unknown-nominee`
 */
export function readNomineeId(text: string): string {
  const id = nomineeId.safeParse(text);
  if (id.success) return id.data;
  throw new ExpectedError("unknown-nominee");
}
