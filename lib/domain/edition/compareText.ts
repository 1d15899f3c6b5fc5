/** By code units, as RFC 8785 orders keys: the same on every machine, which a collation is not. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
