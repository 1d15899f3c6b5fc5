import { LEVELS } from "../territory/level";
import type { RankedTerritory } from "./contract";

type Ordered = Pick<RankedTerritory, "name" | "code" | "level">;

// French collation: accents and case matter last, « Évreux » stands among the E.
const FRENCH = new Intl.Collator("fr");

/** Ascending codes; the level settles codes that collide between levels, so that the order is total. */
export function compareCodes(left: Ordered, right: Ordered): number {
  if (left.code !== right.code) return left.code < right.code ? -1 : 1;
  return LEVELS.indexOf(left.level) - LEVELS.indexOf(right.level);
}

/** The display order inside a tie and of those not ranked: by name as French sorts it, then code (methodology, section 3). */
export function compareNames(left: Ordered, right: Ordered): number {
  return FRENCH.compare(left.name, right.name) || compareCodes(left, right);
}
