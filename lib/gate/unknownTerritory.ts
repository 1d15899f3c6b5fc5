import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { isCodeOf } from "@/lib/domain/territory/code";
import { ExpectedError } from "@/lib/platform/errors";

/** That no territory of a level has a code; what such a code looks like, where that is no code at all. */
export function unknownTerritory({ level, code }: TerritoryKey): ExpectedError {
  return new ExpectedError("unknown-territory", { level, found: code, ...(isCodeOf(level, code) ? {} : { expectation: `code-${level}` }) });
}
