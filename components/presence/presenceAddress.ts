import { withQuery } from "@/components/site/withQuery";
import type { PresenceQuery } from "@/lib/data/presence/readPresence";

const ORDER = ["edition", "revision", "year", "level", "league", "region", "network"] as const satisfies readonly (keyof PresenceQuery)[];

/** One census has one address: what is not asked is left out, in one order. */
export function presenceAddress(query: PresenceQuery, path = "/presence"): string {
  const given = ORDER.flatMap((name) => (query[name] === undefined ? [] : [[name, String(query[name])]]));
  return withQuery(path, new URLSearchParams(given));
}
