/** The ends of a logarithmic scale, both above 0, the low one below the high one. */
export interface Extent {
  low: number;
  high: number;
}

/**
 * The ends of a scale that holds the values with room around them.
 * @param values above 0, one at least
 * @param room shares of the whole scale kept free before and after; where all values are one, it stands in the middle of a factor of four
 */
export function extentOf(values: readonly number[], room: { before: number; after: number }): Extent {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) return { low: low / 2, high: high * 2 };
  const span = Math.log(high / low) / (1 - room.before - room.after);
  return { low: low * Math.exp(-span * room.before), high: high * Math.exp(span * room.after) };
}

/** Where a value stands on the scale: 0 at its low end, 1 at its high end. */
export function placeOn({ low, high }: Extent, value: number): number {
  return Math.log(value / low) / Math.log(high / low);
}

/** The value that stands at a place of the scale. */
export function valueAt({ low, high }: Extent, place: number): number {
  return low * (high / low) ** place;
}

export interface Tick {
  value: number;
  /** A power of ten; the others, 2 and 5 times one, are for a scale too short to hold several. */
  decade: boolean;
}

/** 1, 2, 5, 10, 20… inside the scale. */
export function ticksOn({ low, high }: Extent): Tick[] {
  const ticks: Tick[] = [];
  for (let exponent = Math.floor(Math.log10(low)); exponent <= Math.log10(high); exponent++) {
    for (const digit of [1, 2, 5]) {
      // Read, not multiplied: 2 × 10⁻³ is to be the double nearest to 0.002.
      const value = Number(`${digit}e${exponent}`);
      if (value >= low && value <= high) ticks.push({ value, decade: digit === 1 });
    }
  }
  return ticks;
}
