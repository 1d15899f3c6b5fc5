/** One thing to time; where it returns a number, those are its milliseconds by its own clock. */
export type Timed = () => unknown;

/**
 * Times several things in turns, so that a slow moment of the machine falls on all of them; after `warm` turns that do not count.
 * @returns the median of each, in milliseconds
 */
export async function interleave<const T extends readonly Timed[]>(
  turns: number,
  things: T,
  warm = 1,
): Promise<{ [K in keyof T]: number }> {
  const times: number[][] = things.map(() => []);
  for (let turn = -warm; turn < turns; turn++) {
    for (const [index, run] of things.entries()) {
      const begun = performance.now();
      const own = await run();
      if (turn >= 0) times[index]?.push(typeof own === "number" ? own : performance.now() - begun);
    }
  }
  return times.map(median) as { [K in keyof T]: number };
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** By nearest rank. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
