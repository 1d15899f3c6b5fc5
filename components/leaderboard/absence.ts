import type { Leaderboard, LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import type { Elsewhere } from "@/lib/data/ranking/readElsewhere";

export type Absence = "not-in-edition" | "no-league" | "other-league" | "other-area" | "not-covered" | "no-account" | "not-shown";

/** Why a territory is not among the rows of a leaderboard: the first thing that would have to be otherwise. */
export function absenceOf({ frozen }: Elsewhere, { league, scope, covered }: Pick<Leaderboard, "league" | "scope" | "covered">): Absence {
  if (frozen === null) return "not-in-edition";
  if (frozen.league === null) return "no-league";
  if (frozen.league !== league) return "other-league";
  if (scope.kind !== "national" && frozen[scope.kind] !== scope.code) return "other-area";
  if (!covered) return "not-covered";
  return frozen.hasAccount ? "not-shown" : "no-account";
}

/** What leads from a ranking to that of the territory's own league, in the same area where it lies there; null where it leads nowhere else. */
export function ownRanking(absence: Absence, { frozen }: Elsewhere, query: LeaderboardQuery): Partial<LeaderboardQuery> | null {
  if (!frozen?.league || absence === "no-account" || absence === "not-covered") return null;
  const isHere = (["region", "departement"] as const).every((level) => query[level] === undefined || query[level] === frozen[level]);
  return { league: frozen.league, ...(isHere ? {} : { region: undefined, departement: undefined }) };
}
