/**
 * Where to write labels so that none stands on another: as near to their places as a gap between them allows, all inside the ends.
 * @param places downwards, in any order
 * @returns in the order given
 */
export function spreadLabels(places: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const written = [...places];
  let least = top;
  for (const index of order) {
    const at = Math.max(least, written[index] ?? 0);
    written[index] = at;
    least = at + gap;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    const at = Math.min(most, written[index] ?? 0);
    written[index] = at;
    most = at - gap;
  }
  return written;
}
