import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { mapChart } from "@/components/charts/map/mapChart";
import { NoEdition } from "@/components/edition/NoEdition";
import { MapView } from "@/components/map/MapView";
import { mapAddress, mapParameters } from "@/components/map/mapAddress";
import { chartMetadata } from "@/components/share/chartMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readMap } from "@/lib/data/map/readMap";
import { metricsOn } from "@/lib/domain/ranking/metrics";
import { DEFAULT_MAP, readMapQuery } from "@/lib/gate/mapQuery";
import { localAddress } from "@/lib/platform/localAddress";

const page = publicPage({
  path: () => "/carte",
  read: async ({ query: asked }) => {
    const query = readMapQuery(asked);
    const editions = await listEditions();
    if (editions.length === 0) return { query, found: null };
    if (query.metric !== "presence" && !metricsOn(query.network).includes(query.metric)) {
      redirect(localAddress(mapAddress({ ...query, metric: DEFAULT_MAP.metric }), await getLocale()));
    }
    return { query, found: { query, map: await readMap(query), editions } };
  },
  metadata: async ({ query: asked, found }) => {
    const t = await getTranslations("map");
    const query = { ...asked, sort: DEFAULT_MAP.sort };
    const path = mapAddress(query);
    const chart = found && mapChart({ query, map: found.map, notices: [] }, await getLocale());
    return {
      title: t("title"),
      description: t("description"),
      alternates: await alternates(path),
      ...(await chartMetadata(path, chart, { name: "map", query: Object.fromEntries(mapParameters(query)) }, t("title"))),
      robots: mapParameters(query).size > 1 ? { index: false } : undefined, // each choice leads to others, without an end
    };
  },
  view: ({ found }) => (found ? <MapView {...found} /> : <NoEdition level="h1" />),
});
export const generateMetadata = page.generateMetadata;
export default page.render;
