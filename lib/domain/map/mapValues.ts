/** What is known of an area. */
export interface AreaValue {
  code: string;
  name: string;
  /** Authorities of the area. */
  of: number;
  /** Those that have a value; where a share is drawn, all of them. */
  n: number;
  /** Null: fewer than say something. */
  value: number | null;
}
export const MAP_ORDERS = ["value", "name", "n"] as const;
export type MapOrder = (typeof MAP_ORDERS)[number];

/** Highest first, those without a value last; of equals, and by name, in the order of names. */
export function orderAreas(areas: readonly AreaValue[], order: MapOrder): AreaValue[] {
  const byName = new Intl.Collator("fr").compare;
  const high = (area: AreaValue) => (order === "n" ? area.n : (area.value ?? Number.NEGATIVE_INFINITY));
  return [...areas].sort((a, b) => {
    const [left, right] = order === "name" ? [0, 0] : [high(a), high(b)];
    return left === right ? byName(a.name, b.name) : right - left;
  });
}
