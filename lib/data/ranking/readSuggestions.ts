import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { isSame } from "@/lib/domain/territory/comparedCodes";
import { chooseAnswer } from "./chooseAnswer";
import { FROZEN_TERRITORY, type FrozenTerritoryRow, territoryFacts } from "./frozenTerritory";
import type { TerritoryFacts } from "./leaderboard";
import type { ComparedTerritory } from "./readComparison";
import { readPeers } from "./readPeers";

/** Whom to compare a territory with, by what they have in common; each group the nearest first. */
export interface Suggestions {
  /** Ranked in the same league, the nearest by population. */
  league: readonly TerritoryFacts[];
  /** The same, in its région. */
  region: readonly TerritoryFacts[];
  /** For a commune: those of its EPCI or EPT, the most populous first. */
  epci: readonly TerritoryFacts[];
}

const MOST = 6;
const NONE: Suggestions = { league: [], region: [], epci: [] };

/** Of the revision that the comparison is of; a territory in two groups stands in the narrower one too. */
export async function readSuggestions({ territory, rankings }: ComparedTerritory): Promise<Suggestions> {
  const answer = rankings && chooseAnswer(rankings);
  if (!rankings) return NONE;
  const { code, revision, networks } = rankings.edition;
  const { level, code: own, region } = rankings.territory;
  const network = answer?.on.network ?? networks[0];
  if (network === undefined) return NONE;
  const list = {
    level,
    code: own,
    edition: code,
    revision,
    network,
    metric: answer?.by.metric.id ?? "audience_per_1000",
    n: MOST,
  } as const;
  const { id } = await findRevision(code, revision);
  const [league, inRegion, epci] = await Promise.all([
    readPeers(list),
    region === null ? [] : readPeers({ ...list, inRegion: region }),
    readNeighbours(id, territory.id),
  ]);
  return { league: league.map((peer) => peer.territory), region: inRegion.map((peer) => peer.territory), epci };
}

/** Those that are now in an EPCI or EPT with a commune. */
async function readNeighbours(revisionId: number, territoryId: number): Promise<TerritoryFacts[]> {
  const { rows } = await database().pool.query<FrozenTerritoryRow>(
    `SELECT ${FROZEN_TERRITORY}
     FROM edition_territory t
     WHERE t.revision_id = $1 AND t.territory_id <> $2 AND t.territory_id IN (
       SELECT other.member_id FROM membership own JOIN membership other ON other.group_id = own.group_id AND other.ended_on IS NULL
       WHERE own.member_id = $2 AND own.ended_on IS NULL)
     ORDER BY t.population DESC NULLS LAST, t.code, t.territory_id LIMIT $3`,
    [revisionId, territoryId, MOST],
  );
  return rows.map(territoryFacts);
}

/** Without those that are compared already. */
export function notYet(suggested: readonly TerritoryFacts[], compared: readonly ComparedTerritory[]): TerritoryFacts[] {
  return suggested.filter((one) => !compared.some(({ territory }) => isSame(territory, one)));
}
