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

export interface Distribution {
  /** Highest first: all, or evenly spaced by rank with both ends kept. */
  values: readonly number[];
  /** How many the list ranks: more than there are values, where these are a sample. */
  ranked: number;
  /** The value in the middle of the list, as many ranked above it as below, or one less; null where there are too few to speak of a half. */
  median: number | null;
}

/** More strokes than this are a smear on any screen. */
const MOST_VALUES = 300;

/** Of fewer, « la moitié » would be said of a handful. */
const FEWEST_OF_A_MEDIAN = 10;

/**
 * The values of a list, to be drawn, and the one in its middle: each is read from a row, none is computed.
 * @throws ExpectedError `no-edition`, `unknown-edition`, `unknown-revision`
 */
export async function readDistribution(query: DistributionQuery): Promise<Distribution> {
  const revision = await findRevision(query.edition, query.revision);
  const list = await findList({ ...query, revisionId: revision.id }, NATIONAL);
  if (!list) return { values: [], ranked: 0, median: null };
  const drawn = positionsDrawn(list.ranked);
  const middle = Math.ceil(list.ranked / 2);
  const { rows } = await database().pool.query<{ position: number; value: number }>(
    "SELECT position, value FROM ranking_row WHERE list_id = $1 AND position = ANY($2::int[]) ORDER BY position",
    [list.id, [...drawn, middle]],
  );
  const values = new Map(rows.map(({ position, value }) => [position, value]));
  return {
    values: drawn.flatMap((position) => values.get(position) ?? []),
    ranked: list.ranked,
    median: list.ranked < FEWEST_OF_A_MEDIAN ? null : (values.get(middle) ?? null),
  };
}

/** From 1 to the last, evenly spaced. */
function positionsDrawn(ranked: number): number[] {
  const count = Math.min(ranked, MOST_VALUES);
  return Array.from({ length: count }, (_, step) => (step === 0 ? 1 : 1 + Math.round(((ranked - 1) * step) / (count - 1))));
}
