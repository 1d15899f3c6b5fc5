/** Which 32-bit half of a double holds its low bits: 0 on the usual little-endian machines, 1 on the others. */
const LOW_WORD = 1 - (new Uint8Array(new Uint32Array([1]).buffer)[0] as number);
const SIGN = 0x8000_0000;
const ALL = 0xffff_ffff;
const DIGIT_BITS = 8;
const DIGITS = 256;

/**
 * The indices of the values from the lowest to the highest, equal ones in the order given; −0 before 0, no NaN.
 * A radix sort, eight bits at a time: with 36,000 values it takes less time than sorting the numbers alone, and half that of
 * looking each one up in the sorted numbers afterwards.
 */
export function ascendingOrder(values: Float64Array): Int32Array {
  const words = sortableWords(values);
  let order = new Int32Array(values.length);
  for (let index = 0; index < order.length; index++) order[index] = index;
  let next = new Int32Array(values.length);
  for (const word of [LOW_WORD, 1 - LOW_WORD]) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      if (!sortByDigit(words, word, shift, order, next)) continue;
      [order, next] = [next, order];
    }
  }
  return order;
}

/** The bits of the doubles, turned so that they order as whole numbers: all of them for a negative one, the sign for the others. */
function sortableWords(values: Float64Array): Uint32Array {
  const words = new Uint32Array(values.slice().buffer);
  for (let at = 0; at < words.length; at += 2) {
    const low = at + LOW_WORD;
    const high = at + 1 - LOW_WORD;
    const negative = (words[high] as number) >= SIGN;
    words[low] = (words[low] as number) ^ (negative ? ALL : 0);
    words[high] = (words[high] as number) ^ (negative ? ALL : SIGN);
  }
  return words;
}

/** Moves the indices into `next` by one digit of their words, keeping their order otherwise. False when all have the same digit. */
function sortByDigit(words: Uint32Array, word: number, shift: number, order: Int32Array, next: Int32Array): boolean {
  const places = new Int32Array(DIGITS);
  for (let at = word; at < words.length; at += 2) {
    const digit = ((words[at] as number) >>> shift) & (DIGITS - 1);
    places[digit] = (places[digit] as number) + 1;
  }
  if (places.includes(order.length)) return false;
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = places[digit] as number;
    places[digit] = before;
    before += count;
  }
  for (let place = 0; place < order.length; place++) {
    const index = order[place] as number;
    const digit = ((words[2 * index + word] as number) >>> shift) & (DIGITS - 1);
    const target = places[digit] as number;
    next[target] = index;
    places[digit] = target + 1;
  }
  return true;
}
