import type { ValueColumns } from "@/lib/domain/ranking";
import { RandomStream } from "@/scripts/simulation/RandomStream";

export const TERRITORIES = 36_000;

/** One metric over all territories: followers per 1,000 inhabitants to one decimal, many of them equal, a third from rounded figures. */
export function seededValues(length = TERRITORIES, seed = 1): ValueColumns {
  const stream = new RandomStream("bench", seed);
  const columns = { values: new Float64Array(length), lows: new Float64Array(length), highs: new Float64Array(length) };
  for (let index = 0; index < length; index++) {
    const value = Math.round(stream.around(250, 0.9) * 10) / 10;
    const spread = stream.chance(1 / 3) ? Math.round(value * stream.between(0.001, 0.05) * 10) / 10 : 0;
    columns.values[index] = value;
    columns.lows[index] = Math.max(0, value - spread);
    columns.highs[index] = value + spread;
  }
  return columns;
}
