import { presenceAddress } from "@/components/presence/presenceAddress";
import { withQuery } from "@/components/site/withQuery";
import { leagueDrawn, leaguesOn } from "@/lib/domain/map/mapChoices";
import { type AskedMap, DEFAULT_MAP } from "@/lib/gate/mapQuery";

/** Where an area leads: to the ranking of its authorities, or of a région to its census. */
export function areaAddress(query: AskedMap, code: string): string {
  const edition = query.edition === DEFAULT_MAP.edition ? undefined : query.edition;
  if (query.metric === "presence" && query.by === "region") {
    const network = query.network === "all" ? undefined : query.network;
    return presenceAddress({ edition: query.edition, revision: query.revision, level: query.level, region: code, network });
  }
  const metric = query.metric === "presence" ? "audience" : query.metric;
  const main = leagueDrawn({ level: query.level, metric: "audience" }, query.league) ?? leaguesOn(query.level)[0];
  const given = { edition, revision: query.revision, league: main, network: query.network, metric, [query.by]: code };
  return withQuery(
    "/classements",
    new URLSearchParams(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))),
  );
}
