import { getTranslations } from "next-intl/server";
import { HistoryView } from "@/components/awardAdmin/HistoryView";
import { memberPage } from "@/components/site/memberPage";
import { type AwardHistory, readHistory } from "@/lib/data/award/readHistory";
import { awardYear } from "@/lib/gate/awardYear";
import { historyQuery } from "@/lib/gate/historyQuery";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";

const page = memberPage<AwardHistory, { year: string }>({
  permission: "run-award",
  path: ({ year }) => `/jury/administration/${year}/historique`,
  title: async ({ award }) => (await getTranslations("awardAdmin"))("history.titleOf", { year: String(award.year) }),
  read: ({ params, query, member }) => readHistory(awardYear(params.year), member.id, parsePageQuery(historyQuery, query).below),
  view: (history) => <HistoryView history={history} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
