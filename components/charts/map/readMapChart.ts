import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readMap } from "@/lib/data/map/readMap";
import { DEFAULT_MAP, mapOf, mapQuery } from "@/lib/gate/mapQuery";
import { registeredChart } from "../registeredChart";
import { mapChart } from "./mapChart";

/** A map, in whatever order its table stands on the page. */
export const readMapChart = registeredChart(mapQuery.omit({ sort: true }), async (asked, locale) => {
  const query = mapOf({ ...asked, sort: DEFAULT_MAP.sort });
  const [map, simulation] = await Promise.all([readMap(query), simulationNotice(locale)]);
  return mapChart({ query, map, notices: cardNotices(map.edition, simulation, locale) }, locale);
});
