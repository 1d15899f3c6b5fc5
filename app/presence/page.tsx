import { getLocale, getTranslations } from "next-intl/server";
import { presenceChart } from "@/components/charts/presence/presenceChart";
import { PresenceView } from "@/components/presence/PresenceView";
import { presenceAddress, presenceParameters } from "@/components/presence/presenceAddress";
import { readPresenceQuery } from "@/components/presence/readPresenceQuery";
import { chartMetadata } from "@/components/share/chartMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { readPresence } from "@/lib/data/presence/readPresence";
import { readPublishedPresence } from "@/lib/data/presence/readPublishedPresence";
import { listAreas } from "@/lib/data/territory/listAreas";
import { censusYears } from "@/lib/domain/presence/censusYears";
import { parisDay } from "@/lib/platform/clock";

const page = publicPage({
  path: () => "/presence",
  read: async ({ query: asked }) => {
    const query = readPresenceQuery(asked);
    const today = parisDay(new Date());
    const [found, editions, areas, published] = await Promise.all([
      readPresence(query, today),
      listEditions(),
      listAreas(),
      readPublishedPresence(),
    ]);
    return { query, found, editions, areas, published, years: censusYears(today) };
  },
  metadata: async ({ query, found }) => {
    const t = await getTranslations("presence");
    const path = presenceAddress(query);
    const chart = presenceChart({ query, found, notices: [] }, await getLocale());
    return {
      title: t("title"),
      description: t("description"),
      alternates: await alternates(path),
      ...(await chartMetadata(path, chart, { name: "presence", query: Object.fromEntries(presenceParameters(query)) }, t("title"))),
      robots: presenceParameters(query).size > 1 ? { index: false } : undefined, // each filter leads to others, without an end
    };
  },
  view: (found) => <PresenceView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
