import { getTranslations } from "next-intl/server";
import { HallView } from "@/components/award/HallView";
import { hallAddress, isSearch } from "@/components/award/hallAddress";
import { shareMetadata } from "@/components/share/shareMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listPalmares } from "@/lib/data/award/listPalmares";
import { readOpenCall } from "@/lib/data/award/readOpenCall";
import { database } from "@/lib/data/database";
import { awardsPageQuery } from "@/lib/gate/api/awardQueries";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";
import { parisDay } from "@/lib/platform/clock";

const PAGE_SIZE = 10;

const page = publicPage({
  path: () => "/prix",
  read: async ({ query: asked }) => {
    const query = parsePageQuery(awardsPageQuery, asked);
    const found = await listPalmares({ ...query, pageSize: PAGE_SIZE });
    const ever = found.total > 0 || (isSearch(query) && (await listPalmares({ page: 1, pageSize: 1 })).total > 0);
    const { open } = await readOpenCall(database().pool, parisDay(new Date()));
    return { query, found, ever, call: open };
  },
  metadata: async ({ query }) => {
    const t = await getTranslations("palmares");
    const canonical = hallAddress(query, query.page);
    return {
      title: t("title"),
      description: t("standfirst"),
      alternates: await alternates(canonical),
      ...(await shareMetadata(canonical, { url: "/images/prix.png", alt: `${t("title")}. ${t("standfirst")}` })),
      robots: isSearch(query) ? { index: false } : undefined,
    };
  },
  view: (read) => <HallView {...read} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
