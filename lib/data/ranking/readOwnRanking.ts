import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import type { IndexParts } from "@/lib/domain/ranking/contract";
import { type OwnRanking, rankByWeights } from "@/lib/domain/ranking/ownWeights";
import { findList } from "./findList";
import { FROZEN_TERRITORY, type FrozenTerritoryRow, territoryFacts } from "./frozenTerritory";
import type { Leaderboard, LeaderboardQuery, ScopeFacts, TerritoryFacts } from "./leaderboard";
import { type IndexedRow, readIndexedRows } from "./readIndexedRows";

/** Rows shown: the rest is what the reader's own weights do not say about anybody in particular. */
export const OWN_ROWS = 20;

export interface OwnRow {
  rank: number;
  tied: boolean;
  value: number;
  parts: IndexParts;
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
  const here = all.filter((row) => rankIn(row, scope) !== null);
  const parts = here.map((row) => row.parts);
  const own = rankByWeights(parts, all.length, weights);
  const shown = placesShown(own);
  const mine = me === undefined ? -1 : here.findIndex((row) => row.level === me.level && row.code === me.code);
  const beyond = mine >= 0 && !shown.includes(mine) ? [mine] : [];
  const territories = await readTerritories(
    revision.id,
    [...shown, ...beyond].map((place) => (here[place] as IndexedRow).territoryId),
  );
  const rowAt = (place: number): OwnRow => {
    const row = here[place] as IndexedRow;
    return {
      rank: own.ranks.rank[place] as number,
      tied: own.ranks.tied[place] === 1,
      value: own.values[place] as number,
      parts: row.parts,
      official: rankIn(row, scope) as OwnRow["official"], // those here have one
      territory: territories.get(row.territoryId) as TerritoryFacts, // frozen with its row
    };
  };
  return { weights, ranked: here.length, rows: shown.map(rowAt), me: beyond.map(rowAt)[0] ?? null };
}

/** The official rank in a scope; null where the row does not lie in it. */
function rankIn(row: IndexedRow, { kind, code }: ScopeFacts): OwnRow["official"] | null {
  if (kind === "national") return row.national;
  const area = row[kind];
  return area?.code === code ? area : null;
}

/** The first ones, in the order in which they are shown. */
function placesShown({ positions }: OwnRanking): number[] {
  const first = new Array<number>(Math.min(OWN_ROWS, positions.length));
  positions.forEach((position, place) => {
    if (position <= first.length) first[position - 1] = place;
  });
  return first;
}

async function readTerritories(revisionId: number, ids: readonly number[]): Promise<Map<number, TerritoryFacts>> {
  const { rows } = await database().pool.query<FrozenTerritoryRow & { id: number }>(
    `SELECT t.territory_id AS id, ${FROZEN_TERRITORY} FROM edition_territory t WHERE t.revision_id = $1 AND t.territory_id = ANY ($2::int[])`,
    [revisionId, ids],
  );
  return new Map(rows.map((row) => [row.id, territoryFacts(row)]));
}
