import { getLocale, getTranslations } from "next-intl/server";
import { presenceChart } from "@/components/charts/presence/presenceChart";
import { PresenceView } from "@/components/presence/PresenceView";
import { presenceAddress, presenceParameters } from "@/components/presence/presenceAddress";
import { readPresenceQuery } from "@/components/presence/readPresenceQuery";
import { UncoveredPresence } from "@/components/presence/UncoveredPresence";
import { chartMetadata } from "@/components/share/chartMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readPresence, readUncovered } from "@/lib/data/presence/readPresence";
import { readPublishedPresence } from "@/lib/data/presence/readPublishedPresence";
import { listAreas } from "@/lib/data/territory/listAreas";
import { censusYears } from "@/lib/domain/presence/censusYears";
import { parisDay } from "@/lib/platform/clock";

const page = publicPage({
  path: () => "/presence",
  read: async ({ query: asked }) => {
    const query = readPresenceQuery(asked);
    const today = parisDay(new Date());
    const uncovered = await readUncovered(query);
    const [editions, areas, published] = await Promise.all([listEditions(), listAreas(), readPublishedPresence()]);
    const found = uncovered ?? (await readPresence(query, today));
    return { query, found, editions, areas, published, years: censusYears(today) };
  },
  metadata: async ({ query, found }) => {
    const t = await getTranslations("presence");
    const path = presenceAddress(query);
    if ("network" in found) return { title: t("title"), alternates: await alternates(path), robots: { index: false } };
    const chart = presenceChart({ query, found, notices: [] }, await getLocale());
    return {
      title: t("title"),
      description: t("description"),
      alternates: await alternates(path),
      ...(await chartMetadata(path, chart, { name: "presence", query: Object.fromEntries(presenceParameters(query)) }, t("title"))),
      robots: presenceParameters(query).size > 1 ? { index: false } : undefined, // each filter leads to others, without an end
    };
  },
  view: ({ found, published, ...asked }) =>
    "network" in found ? <UncoveredPresence {...asked} {...found} /> : <PresenceView {...asked} found={found} published={published} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
