import { type Answer, chooseAnswer } from "@/lib/data/ranking/chooseAnswer";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { readLastRanked } from "@/lib/data/ranking/readLastRanked";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { LATEST } from "@/lib/domain/edition/editionCode";

export interface TerritoryAnswer {
  /** Null when no edition is published, or the one asked for does not know the territory. */
  rankings: TerritoryRankings | null;
  /** Title of the latest edition, where it does not rank the territory and an older one is shown in its place. */
  otherwise: string | null;
  answer: Answer | null;
}

/**
 * The edition asked for; where none is named and the latest has no rank for the territory, the latest that has one.
 * @param latest the edition of that name, if any is published
 * @throws ExpectedError `unknown-edition`, `unknown-revision`
 */
export async function readTerritoryAnswer(
  key: TerritoryKey,
  asked: { edition: string; revision?: number | undefined },
  latest: { title: string } | undefined,
): Promise<TerritoryAnswer> {
  if (asked.edition === LATEST && !latest) return { rankings: null, answer: null, otherwise: null };
  const rankings = await readTerritoryRankings({ ...key, ...asked });
  const answer = rankings && chooseAnswer(rankings);
  if (answer || asked.edition !== LATEST) return { rankings, answer, otherwise: null };
  const older = await readLastRanked(key);
  if (older === null) return { rankings, answer, otherwise: null };
  const found = await readTerritoryRankings({ ...key, edition: older });
  return { rankings: found, answer: found && chooseAnswer(found), otherwise: latest?.title ?? null };
}
