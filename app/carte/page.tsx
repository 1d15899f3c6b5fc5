import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoEdition } from "@/components/edition/NoEdition";
import { MapView } from "@/components/map/MapView";
import { mapAddress } from "@/components/map/mapAddress";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readMap } from "@/lib/data/map/readMap";
import { metricsOn } from "@/lib/domain/ranking/metrics";
import { DEFAULT_MAP, readMapQuery } from "@/lib/gate/mapQuery";

const page = publicPage({
  path: () => "/carte",
  read: async ({ query: asked }) => {
    const query = readMapQuery(asked);
    const editions = await listEditions();
    if (editions.length === 0) return { query, found: null };
    if (query.metric !== "presence" && !metricsOn(query.network).includes(query.metric)) {
      redirect(mapAddress({ ...query, metric: DEFAULT_MAP.metric }));
    }
    return { query, found: { query, map: await readMap(query), editions } };
  },
  metadata: async ({ query }) => {
    const t = await getTranslations("map");
    return { title: t("title"), description: t("description"), alternates: await alternates(mapAddress({ ...query, sort: "value" })) };
  },
  view: ({ found }) => (found ? <MapView {...found} /> : <NoEdition level="h1" />),
});
export const generateMetadata = page.generateMetadata;
export default page.render;
