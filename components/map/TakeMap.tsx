import { getLocale } from "next-intl/server";
import { mapChart } from "@/components/charts/map/mapChart";
import { TakeChart } from "@/components/charts/taken/TakeChart";
import { cardNotices } from "@/components/share/cardNotices";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import type { MapRead } from "@/lib/data/map/readMap";
import type { AskedMap } from "@/lib/gate/mapQuery";
import { mapParameters } from "./mapAddress";

/** The map as a picture, a file, a frame and a citation. */
export async function TakeMap({ query, map }: { query: AskedMap; map: MapRead }) {
  const locale = await getLocale();
  const { edition } = map;
  const chart = mapChart({ query, map, notices: cardNotices(edition, await simulationNotice(locale), locale) }, locale);
  if (!chart) return null;
  const asked = Object.fromEntries(mapParameters({ ...query, edition: edition.code, revision: edition.revision, sort: "value" }));
  return <TakeChart chart={chart} name="map" query={asked} />;
}
