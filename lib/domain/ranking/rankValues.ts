import { ascendingOrder } from "./ascendingOrder";

/** The values of a list, one entry a territory: low ≤ value ≤ high, none NaN, `highs` possibly Infinity. */
export interface ValueColumns {
  values: Float64Array;
  lows: Float64Array;
  highs: Float64Array;
}

/** The indices of the entries in ascending order of each column. */
export interface ValueOrders {
  byValue: Int32Array;
  byLow: Int32Array;
  byHigh: Int32Array;
}

/** In the order of the values. */
export interface RankColumns {
  /** 1 is the highest value; equal values share a rank (1, 2, 2, 4). */
  rank: Int32Array;
  /** Best and worst rank that the bounds allow, ties included. */
  best: Int32Array;
  worst: Int32Array;
  /** 1 where another entry has the same value. */
  tied: Uint8Array;
}

/**
 * Ranks, ties and ranges of the values of a list (methodology, sections 3 and 5):
 * rank 1 + #{v_j > v_i}; best 1 + #{j ≠ i : lo_j > hi_i}; worst n − #{j ≠ i : hi_j < lo_i}.
 */
export function rankValues(columns: ValueColumns): RankColumns {
  const ranks = emptyRanks(columns.values.length);
  rankPart(columns, orderValues(columns), ranks);
  return ranks;
}

/** Exact values, the many, are ordered once. */
export function orderValues({ values, lows, highs }: ValueColumns): ValueOrders {
  const byValue = ascendingOrder(values);
  if (sameNumbers(values, lows) && sameNumbers(values, highs)) return { byValue, byLow: byValue, byHigh: byValue };
  return { byValue, byLow: ascendingOrder(lows), byHigh: ascendingOrder(highs) };
}

export function emptyRanks(length: number): RankColumns {
  return { rank: new Int32Array(length), best: new Int32Array(length), worst: new Int32Array(length), tied: new Uint8Array(length) };
}

/**
 * The kernel: ranks the entries that the orders name among themselves, by walks along two orders at a time, without an object for
 * each territory. It reads at indices that its loops keep within bounds, which the compiler cannot see: hence `as number`.
 * @param orders of the same entries, some or all of those in the columns
 */
export function rankPart({ values, lows, highs }: ValueColumns, orders: ValueOrders, ranks: RankColumns): void {
  rankByValue(values, orders.byValue, ranks);
  const { byLow, byHigh } = orders;
  const n = byLow.length;
  let notAbove = 0;
  for (let place = 0; place < n; place++) {
    const index = byHigh[place] as number;
    const high = highs[index] as number;
    while (notAbove < n && (lows[byLow[notAbove] as number] as number) <= high) notAbove++;
    ranks.best[index] = 1 + n - notAbove;
  }
  let below = 0;
  for (let place = 0; place < n; place++) {
    const index = byLow[place] as number;
    const low = lows[index] as number;
    // It stops within bounds: the entry's own high is not below its low.
    while ((highs[byHigh[below] as number] as number) < low) below++;
    ranks.worst[index] = n - below;
  }
}

function rankByValue(values: Float64Array, byValue: Int32Array, { rank, tied }: RankColumns): void {
  let above = -1;
  for (let place = byValue.length - 1; place >= 0; place--) {
    const index = byValue[place] as number;
    if (above >= 0 && values[index] === values[above]) {
      rank[index] = rank[above] as number;
      tied[index] = 1;
      tied[above] = 1;
    } else {
      rank[index] = byValue.length - place;
    }
    above = index;
  }
}

function sameNumbers(left: Float64Array, right: Float64Array): boolean {
  return left === right || left.every((value, index) => value === right[index]);
}
