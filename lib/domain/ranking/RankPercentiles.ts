/** Ranks are counted in 512 classes at first; only those of two classes are then looked at again. */
const CLASS_BITS = 9;

/**
 * Two percentiles (nearest rank) of the ranks of a territory, one territory after the other in the same memory, without ordering them all.
 */
export class RankPercentiles {
  private readonly counts = new Int32Array(2 ** CLASS_BITS);
  private readonly ofLow: Uint16Array;
  private readonly ofHigh: Uint16Array;
  /** Places of the percentiles among `count` values in ascending order. */
  private readonly lowPlace: number;
  private readonly highPlace: number;
  /** What was found last. */
  low = 0;
  high = 0;

  /** @param count of the ranks of each territory @param percents the lower first */
  constructor(count: number, percents: { low: number; high: number }) {
    this.ofLow = new Uint16Array(count);
    this.ofHigh = new Uint16Array(count);
    this.lowPlace = Math.ceil((percents.low * count) / 100) - 1;
    this.highPlace = Math.ceil((percents.high * count) / 100) - 1;
  }

  find(ranks: Uint16Array): void {
    const { counts, ofLow, ofHigh } = this;
    let first = ranks[0] as number;
    let last = first;
    for (let at = 1; at < ranks.length; at++) {
      const rank = ranks[at] as number; // within bounds, here and below
      if (rank < first) first = rank;
      if (rank > last) last = rank;
    }
    const shift = Math.max(0, 32 - Math.clz32(last - first) - CLASS_BITS);
    counts.fill(0);
    for (let at = 0; at < ranks.length; at++) {
      const its = ((ranks[at] as number) - first) >>> shift;
      counts[its] = (counts[its] as number) + 1;
    }
    const low = this.classOf(this.lowPlace, { class: 0, before: 0 });
    const high = this.classOf(this.highPlace, low);
    if (shift === 0) {
      this.low = first + low.class; // a class is a rank
      this.high = first + high.class;
      return;
    }
    let lows = 0;
    let highs = 0;
    for (let at = 0; at < ranks.length; at++) {
      const rank = ranks[at] as number;
      const its = (rank - first) >>> shift;
      if (its === low.class) ofLow[lows++] = rank;
      if (its === high.class) ofHigh[highs++] = rank;
    }
    this.low = ofLow.subarray(0, lows).sort()[this.lowPlace - low.before] as number;
    this.high = ofHigh.subarray(0, highs).sort()[this.highPlace - high.before] as number;
  }

  /** The class in which a place falls, and how many ranks are in those before it. */
  private classOf(place: number, from: { class: number; before: number }): { class: number; before: number } {
    let { class: one, before } = from;
    while (before + (this.counts[one] as number) <= place) before += this.counts[one++] as number;
    return { class: one, before };
  }
}
