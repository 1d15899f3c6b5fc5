const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;
const SHIFTS = [0, DIGIT_BITS];
const LARGEST_KEY = 2 ** (2 * DIGIT_BITS) - 1;

/** Up to so many scores are put right one by one from the order of the last column, which another method does not change much. */
const FEW = 128;

/**
 * Puts columns of scores of one length in order, one after the other in the same memory: for the thousand draws of an index, in a third
 * of the time of `ascendingOrder`. A score is placed by where it lies between the lowest and the highest, to a four-millionth, by two
 * passes of a radix sort; the few that lie closer are then put right one by one.
 */
export class ScoreOrder {
  private keys: Uint32Array;
  private nextKeys: Uint32Array;
  private readonly places = new Int32Array(DIGITS);
  private order: Int32Array;
  private next: Int32Array;

  constructor(length: number) {
    this.keys = new Uint32Array(length);
    this.nextKeys = new Uint32Array(length);
    this.order = Int32Array.from({ length }, (_, index) => index);
    this.next = new Int32Array(length);
  }

  /** @param scores finite @returns their indices from the lowest to the highest, until the next call */
  ascending(scores: Float64Array): Int32Array {
    if (scores.length > FEW) {
      this.writeKeys(scores);
      for (let index = 0; index < scores.length; index++) this.order[index] = index;
      for (const shift of SHIFTS) this.sortByDigit(shift);
    }
    putRight(this.order, scores);
    return this.order;
  }

  private writeKeys(scores: Float64Array): void {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const score of scores) {
      if (score < low) low = score;
      if (score > high) high = score;
    }
    const scale = high > low ? LARGEST_KEY / (high - low) : 0;
    // Stored as a whole number: the fraction falls away.
    for (let index = 0; index < scores.length; index++) this.keys[index] = ((scores[index] as number) - low) * scale;
  }

  private sortByDigit(shift: number): void {
    const { keys, nextKeys, places, order, next } = this;
    places.fill(0);
    for (const key of keys) {
      const digit = (key >>> shift) & (DIGITS - 1);
      places[digit] = (places[digit] as number) + 1;
    }
    let before = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const count = places[digit] as number;
      places[digit] = before;
      before += count;
    }
    for (let place = 0; place < order.length; place++) {
      // Both are moved: read one after the other, they cost less than looked up.
      const key = keys[place] as number;
      const digit = (key >>> shift) & (DIGITS - 1);
      const target = places[digit] as number;
      next[target] = order[place] as number;
      nextKeys[target] = key;
      places[digit] = target + 1;
    }
    [this.order, this.next] = [next, order];
    [this.keys, this.nextKeys] = [nextKeys, keys];
  }
}

/** An insertion sort of what is nearly in order. */
function putRight(order: Int32Array, scores: Float64Array): void {
  for (let place = 1; place < order.length; place++) {
    const index = order[place] as number;
    const score = scores[index] as number;
    let hole = place;
    while (hole > 0 && (scores[order[hole - 1] as number] as number) > score) {
      order[hole] = order[hole - 1] as number;
      hole--;
    }
    order[hole] = index;
  }
}
