import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import type { IndexParts } from "@/lib/domain/ranking/contract";
import { firstPlaces, ownValues, standingOf } from "@/lib/domain/ranking/ownWeights";
import { findList } from "./findList";
import { FROZEN_TERRITORY, type FrozenTerritoryRow, territoryFacts } from "./frozenTerritory";
import type { Leaderboard, LeaderboardQuery, TerritoryFacts } from "./leaderboard";
import { readIndexedRows } from "./readIndexedRows";

/** Rows shown: the rest is what the reader's own weights do not say about anybody in particular. */
export const OWN_ROWS = 20;

export interface OwnRow {
  rank: number;
  tied: boolean;
  value: number;
  /** In the same scope, as the Observatory published it. */
  official: { rank: number; tied: boolean };
  territory: TerritoryFacts;
}

export interface OwnRankingFacts {
  weights: IndexParts;
  /** Of the scope. */
  ranked: number;
  /** The first ones. */
  rows: readonly OwnRow[];
  /** The reader's territory, when it is not among them. */
  me: OwnRow | null;
}

/** A list by the index ranked by the reader's own weights, in the scope of the leaderboard; null where none are asked for, or nobody is ranked. */
export async function readOwnRanking(query: LeaderboardQuery, { scope }: Pick<Leaderboard, "scope">): Promise<OwnRankingFacts | null> {
  const { weights, me } = query;
  if (query.metric !== "observatory_index" || weights === undefined) return null;
  const revision = await findRevision(query.edition, query.revision);
  const list = await findList({ ...query, revisionId: revision.id }, scope);
  if (list === null || list.ranked === 0) return null;
  const all = await readIndexedRows(list.id);
  const official = all[scope.kind];
  const isHere = (place: number) => official.rank[place] !== 0 && (official.code === null || official.code[place] === scope.code);
  const places = Int32Array.from(all.codes.keys()).filter(isHere);
  const values = ownValues(all.steps, places, weights);
  const shown = firstPlaces(values, OWN_ROWS);
  const mine = me === undefined ? -1 : places.findIndex((place) => all.levels[place] === me.level && all.codes[place] === me.code);
  const beyond = mine >= 0 && !shown.includes(mine) ? [mine] : [];
  const idOf = (index: number) => all.territoryIds[places[index] as number] as number;
  const territories = await readTerritories(revision.id, [...shown, ...beyond].map(idOf));
  const rowAt = (index: number): OwnRow => {
    const place = places[index] as number;
    const value = values[index] as number;
    return {
      ...standingOf(values, value),
      value,
      official: { rank: official.rank[place] as number, tied: official.tied[place] === 1 },
      territory: territories.get(idOf(index)) as TerritoryFacts, // frozen with its row
    };
  };
  return { weights, ranked: places.length, rows: shown.map(rowAt), me: beyond.map(rowAt)[0] ?? null };
}

async function readTerritories(revisionId: number, ids: readonly number[]): Promise<Map<number, TerritoryFacts>> {
  const { rows } = await database().pool.query<FrozenTerritoryRow & { id: number }>(
    `SELECT t.territory_id AS id, ${FROZEN_TERRITORY} FROM edition_territory t WHERE t.revision_id = $1 AND t.territory_id = ANY ($2::int[])`,
    [revisionId, ids],
  );
  return new Map(rows.map((row) => [row.id, territoryFacts(row)]));
}
