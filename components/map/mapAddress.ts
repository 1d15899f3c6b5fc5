import { withQuery } from "@/components/site/withQuery";
import { leagueDrawn } from "@/lib/domain/map/mapChoices";
import { type AskedMap, DEFAULT_MAP } from "@/lib/gate/mapQuery";

const ORDER = ["edition", "revision", "metric", "network", "level", "league", "by", "sort"] as const satisfies readonly (keyof AskedMap)[];

/** What a map is asked by, defaults left out, in one order. */
export function mapParameters(query: AskedMap): URLSearchParams {
  const usual = { ...DEFAULT_MAP, league: leagueDrawn(query) };
  return new URLSearchParams(
    ORDER.flatMap((name) => (query[name] === undefined || query[name] === usual[name] ? [] : [[name, String(query[name])]])),
  );
}

/** One map has one address. */
export function mapAddress(query: AskedMap): string {
  return withQuery("/carte", mapParameters(query));
}
