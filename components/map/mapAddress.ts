import { withQuery } from "@/components/site/withQuery";
import { type AskedMap, DEFAULT_MAP } from "@/lib/gate/mapQuery";

const ORDER = ["edition", "revision", "metric", "network", "level", "league", "by", "sort"] as const satisfies readonly (keyof AskedMap)[];

/** One map has one address: defaults left out, in one order. */
export function mapAddress(query: AskedMap): string {
  const given = ORDER.flatMap((name) =>
    query[name] === undefined || query[name] === DEFAULT_MAP[name] ? [] : [[name, String(query[name])]],
  );
  return withQuery("/carte", new URLSearchParams(given));
}
