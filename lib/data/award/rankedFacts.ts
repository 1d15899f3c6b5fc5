import type pg from "pg";
import type { NomineeFacts } from "@/lib/domain/award/nomineeFacts";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import type { League } from "@/lib/domain/territory/league";
import type { Level } from "@/lib/domain/territory/level";
import type { LeaderboardRow } from "../ranking/leaderboard";
import { rankedRow } from "../ranking/leaderboardRow";
import { readParts } from "../ranking/readParts";
import { readRows } from "../ranking/readRows";
import type { FoundShortlistList, ListNamed } from "./findShortlistList";

/** Of a territory of a list: what it was called then, and where it stands. */
export interface RankedPlace {
  territoryId: number;
  level: Level;
  code: string;
  name: string;
  league: League;
  population: number | null;
  facts: NomineeFacts;
}

/** What a frozen list says at some of its positions, as a nominee keeps it: the same rows as the pages of the ranking show. */
export async function rankedFacts(
  reader: Pick<pg.Pool, "query">,
  named: ListNamed,
  list: FoundShortlistList,
  positions: readonly number[],
): Promise<RankedPlace[]> {
  const key = { revisionId: list.revisionId, previousId: null, listId: list.listId, network: list.network };
  const stored = await readRows(key, { kind: "national", code: "", name: "" }, positions, reader);
  const ids = stored.map(({ territoryId }) => territoryId);
  const parts = list.network === "all" ? await readParts(list.revisionId, ids, reader) : new Map();
  return stored.map((row) => {
    const shown = rankedRow(row, row.position, parts.get(row.territoryId) ?? []);
    const { level, code, name, population } = shown.territory;
    return { territoryId: row.territoryId, level, code, name, league: named.league, population, facts: factsOf(named, list, shown) };
  });
}

function factsOf(named: ListNamed, list: FoundShortlistList, row: LeaderboardRow): NomineeFacts {
  const { unit, decimals } = METRIC_DEFINITIONS[named.metric];
  const { rank, rankBest, rankWorst, tied, value, audience, observedOn, datePrecision, precision, step, source, account } = row;
  return {
    edition: list.edition,
    ...{ metric: named.metric, metricVersion: list.metricVersion, unit, decimals },
    ...{ network: named.network, league: named.league, kind: list.kind, ranked: list.ranked },
    ...{ rank, rankBest, rankWorst, tied, value, audience, observedOn, datePrecision, precision, step, source, account },
    parts: row.parts.map(({ network, ...part }) => ({
      network,
      ...{ audience: part.audience, observedOn: part.observedOn, datePrecision: part.datePrecision },
      ...{ precision: part.precision, step: part.step, source: part.source, account: part.account },
    })),
  };
}
