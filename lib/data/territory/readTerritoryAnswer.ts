import { findRevision } from "@/lib/data/edition/findRevision";
import { type Answer, chooseAnswer } from "@/lib/data/ranking/chooseAnswer";
import type { EditionFacts, TerritoryKey } from "@/lib/data/ranking/leaderboard";
import { readLastRanked } from "@/lib/data/ranking/readLastRanked";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { LATEST } from "@/lib/domain/edition/editionCode";

export interface TerritoryAnswer {
  /** The one shown, whether or not it knows the territory; null when none is published. */
  edition: EditionFacts | null;
  /** Null when the edition does not know the territory. */
  rankings: TerritoryRankings | null;
  /** The latest edition, where it does not rank the territory and an older one is shown in its place; what it knows says why. */
  otherwise: { title: string; rankings: TerritoryRankings | null } | null;
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
  if (asked.edition === LATEST && !latest) return { edition: null, rankings: null, answer: null, otherwise: null };
  const rankings = await readTerritoryRankings({ ...key, ...asked });
  const answer = rankings && chooseAnswer(rankings);
  const edition = rankings?.edition ?? (await findRevision(asked.edition, asked.revision)).facts;
  if (answer || asked.edition !== LATEST) return { edition, rankings, answer, otherwise: null };
  const older = await readLastRanked(key);
  const found = older === null ? null : await readTerritoryRankings({ ...key, edition: older });
  if (!found) return { edition, rankings, answer, otherwise: null };
  return {
    edition: found.edition,
    rankings: found,
    answer: chooseAnswer(found),
    otherwise: latest ? { title: latest.title, rankings } : null,
  };
}
