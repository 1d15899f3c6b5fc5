import { ExpectedError } from "@/lib/platform/errors";

/** The year that an address names an award by. @throws ExpectedError `unknown-award` */
export function awardYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new ExpectedError("unknown-award", { found: text });
  return Number(text);
}
