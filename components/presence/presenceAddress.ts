import { withQuery } from "@/components/site/withQuery";
import type { PresenceQuery } from "@/lib/data/presence/readPresence";

const ORDER = ["edition", "revision", "year", "level", "league", "region", "network"] as const satisfies readonly (keyof PresenceQuery)[];

/** What a census is asked by: what is not asked is left out, in one order. */
export function presenceParameters(query: PresenceQuery): URLSearchParams {
  return new URLSearchParams(ORDER.flatMap((name) => (query[name] === undefined ? [] : [[name, String(query[name])]])));
}

/** One census has one address. */
export function presenceAddress(query: PresenceQuery, path = "/presence"): string {
  return withQuery(path, presenceParameters(query));
}
