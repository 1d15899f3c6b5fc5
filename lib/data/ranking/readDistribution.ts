import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import type { Metric, RankedNetwork } from "@/lib/domain/ranking/contract";
import type { League } from "@/lib/domain/territory/league";
import { findList } from "./findList";
import { NATIONAL } from "./findScope";

export interface DistributionQuery {
  edition: string;
  revision?: number | undefined;
  network: RankedNetwork;
  metric: Metric;
  league: League;
}

/** More strokes than this are a smear on any screen. */
const MOST_VALUES = 300;

/**
 * The values of a list, highest first, to be drawn: all of them, or evenly spaced by rank with both ends kept.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readDistribution(query: DistributionQuery): Promise<number[]> {
  const revision = await findRevision(query.edition, query.revision);
  const list = await findList({ ...query, revisionId: revision.id }, NATIONAL);
  if (!list) return [];
  const { rows } = await database().pool.query<{ value: number }>(
    "SELECT value FROM ranking_row WHERE list_id = $1 AND position = ANY($2::int[]) ORDER BY position",
    [list.id, positionsDrawn(list.ranked)],
  );
  return rows.map(({ value }) => value);
}

/** From 1 to the last, evenly spaced. */
function positionsDrawn(ranked: number): number[] {
  const count = Math.min(ranked, MOST_VALUES);
  return Array.from({ length: count }, (_, step) => (step === 0 ? 1 : 1 + Math.round(((ranked - 1) * step) / (count - 1))));
}
