import { LRUCache } from "lru-cache";
import type { FoundRevision } from "@/lib/data/edition/findRevision";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";
import type { FoundList } from "./findList";
import type { Place } from "./findPositions";
import type { LeaderboardRow, NotRankedLeaderboardRow, ScopeFacts } from "./leaderboard";
import { notRankedRow, rankedRow } from "./leaderboardRow";
import { readParts } from "./readParts";
import { readRows } from "./readRows";

/** One of the two. */
export interface PlacedRow {
  ranked: LeaderboardRow | null;
  notRanked: NotRankedLeaderboardRow | null;
}

interface RowsAsked {
  revision: FoundRevision;
  list: FoundList;
  scope: ScopeFacts;
  network: RankedNetwork;
}

/**
 * Rows are frozen with their list, whose id is never given to another. Counted in rows, of about a kilobyte each; what a file reads is
 * not kept, for it would drive out the pages.
 */
const kept = new LRUCache<string, ReadonlyMap<number, PlacedRow>>({
  maxSize: 20_000,
  maxEntrySize: 500,
  sizeCalculation: (rows) => rows.size + 1,
});

/** What a list holds at some of its places, by position. */
export async function readPlacedRows(asked: RowsAsked, places: readonly Place[]): Promise<ReadonlyMap<number, PlacedRow>> {
  const name = [asked.list.id, asked.scope.kind, asked.scope.code, ...places.map(({ position }) => position)].join(" ");
  const known = kept.get(name);
  if (known) return known;
  const rows = await readNow(asked, places);
  kept.set(name, rows);
  return rows;
}

async function readNow({ revision, list, scope, network }: RowsAsked, places: readonly Place[]): Promise<Map<number, PlacedRow>> {
  const ordinals = new Map(places.map((place) => [place.position, place.ordinal]));
  const key = { revisionId: revision.id, previousId: revision.previousId, listId: list.id, network };
  const stored = await readRows(key, scope, [...ordinals.keys()]);
  const ranked = stored.filter((row) => row.reason === null).map((row) => row.territoryId);
  const parts = network === "all" ? await readParts(revision.id, ranked) : new Map();
  return new Map(
    stored.map((row) => [
      row.position,
      row.reason === null
        ? { ranked: rankedRow(row, ordinals.get(row.position) ?? row.position, parts.get(row.territoryId) ?? []), notRanked: null }
        : { ranked: null, notRanked: notRankedRow(row) },
    ]),
  );
}
