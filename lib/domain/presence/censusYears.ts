import { NETWORKS, type Network } from "../account/network";
import type { Day } from "../snapshot/figure";

/** The first networks for all opened then. */
export const FIRST_YEAR = 2006;

/** The year in which a network opened to all who asked: nobody was on it before. */
const OPENED_TO_ALL: Record<Network, number> = {
  facebook: 2006,
  instagram: 2010,
  x: 2006,
  linkedin: 2003,
  youtube: 2005,
  tiktok: 2017,
  threads: 2023,
  bluesky: 2023,
  mastodon: 2016,
  snapchat: 2011,
  whatsapp: 2009,
  pinterest: 2010,
  dailymotion: 2005,
  flickr: 2004,
};

/** The first year that a census has of a network, or of any. */
export function firstYear(network?: Network): number {
  return network === undefined ? FIRST_YEAR : Math.max(FIRST_YEAR, OPENED_TO_ALL[network]);
}

/** The networks that there were at a day. */
export function networksAt(day: Day): Network[] {
  return NETWORKS.filter((network) => OPENED_TO_ALL[network] <= Number(day.slice(0, 4)));
}

/** The years that a census can be taken at the end of, the latest first: those that are over. */
export function censusYears(today: Day): number[] {
  const last = Number(today.slice(0, 4)) - 1;
  return Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => last - index);
}

/** The last day of a year, or today in this one; null for a year to come. */
export function censusDay(year: number, today: Day): Day | null {
  const last = `${year}-12-31`;
  if (last <= today) return last;
  return today.startsWith(`${year}-`) ? today : null;
}
