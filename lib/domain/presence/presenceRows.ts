import { LEAGUES } from "../territory/league";
import { LEVELS } from "../territory/level";
import type { Census, PresenceCounts, PresenceFilter } from "./census";
import { networksAt } from "./censusYears";
import { countPresence } from "./countPresence";
import { type PresenceRates, presenceRates } from "./presenceRates";

/** What rows are told apart by, in display order. */
export const PRESENCE_DIMENSIONS = ["all", "level", "league", "region", "network"] as const;
export type PresenceDimension = (typeof PRESENCE_DIMENSIONS)[number];

export interface PresenceRow {
  dimension: PresenceDimension;
  /** A level, a league, the code of a région, a network; empty for all. */
  item: string;
  counts: PresenceCounts;
  rates: PresenceRates;
}

/** Along each dimension, every item that has an authority (a network: that has somebody), within what the others are narrowed to. */
export function presenceRows(census: Census, filter: PresenceFilter): PresenceRow[] {
  const row = (dimension: PresenceDimension, item: string, over: PresenceFilter): PresenceRow => {
    const counts = countPresence(census, { ...filter, ...over });
    return { dimension, item, counts, rates: presenceRates(counts) };
  };
  const regions = [...new Set(census.cells.flatMap(({ region }) => region ?? []))].sort();
  const rows = [
    row("all", "", {}),
    ...LEVELS.map((level) => row("level", level, { level })),
    ...LEAGUES.map((league) => row("league", league, { league })),
    ...regions.map((region) => row("region", region, { region })),
    ...networksAt(census.day).map((network) => row("network", network, { network })),
  ];
  return rows.filter(({ dimension, item, counts }) => {
    if (dimension === "all") return true;
    if (dimension === "network") return counts.present + counts.undated > 0 || (counts.otherOnly ?? 0) > 0;
    return counts.authorities > 0 && isWithin(dimension, item, filter);
  });
}

/** A filter leaves one item of its own dimension; of networks all stay, to be compared. */
function isWithin(dimension: "level" | "league" | "region", item: string, filter: PresenceFilter): boolean {
  return filter[dimension] === undefined || filter[dimension] === item;
}
