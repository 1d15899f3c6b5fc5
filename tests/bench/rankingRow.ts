import { displayPositions, rankValues } from "@/lib/domain/ranking";
import { RandomStream } from "@/scripts/simulation/RandomStream";
import type { BenchRow } from "./benchRow";
import { interleave } from "./interleave";
import { seededValues, TERRITORIES } from "./seededValues";

/**
 * The product's kernel against the least that any ranking in the language must do. A third of the values are known to a range only: the
 * costly case, three orders instead of one.
 */
export const rankingRow: BenchRow = {
  name: "rank-sort",
  what: `ranks, ties, ranges and display positions of one metric over ${TERRITORIES.toLocaleString("en")} territories`,
  against: "sorting the same numbers in a Float64Array",
  wanted: { atMost: 8 },
  async measure() {
    const columns = seededValues();
    const byName = seededOrder();
    const [ranking, sorting] = await interleave(
      61,
      // Neither returns its result: a number would be taken for its time.
      [() => void displayPositions(rankValues(columns).rank, byName), () => void columns.values.slice().sort()],
      10,
    );
    return { ratio: ranking / sorting, detail: `${ranking.toFixed(1)} ms against ${sorting.toFixed(1)} ms` };
  },
};

/** A name order that has nothing to do with the order of the values: sorted once for an edition, so before the measure. */
function seededOrder(): Int32Array {
  const stream = new RandomStream("names", 1);
  const keys = Array.from({ length: TERRITORIES }, (_, index) => ({ index, key: stream.between(0, 1) }));
  return Int32Array.from(
    keys.sort((left, right) => left.key - right.key),
    ({ index }) => index,
  );
}
