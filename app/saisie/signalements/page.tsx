import { getTranslations } from "next-intl/server";
import { ReportsView } from "@/components/report/ReportsView";
import { QUEUES, STATES_OF } from "@/components/report/reportQueues";
import { memberPage } from "@/components/site/memberPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { listReports, REPORTS_A_PAGE } from "@/lib/data/report/listReports";
import { lastOf } from "@/lib/gate/parsePageQuery";
import { readPageNumber } from "@/lib/gate/readPageNumber";

const page = memberPage({
  permission: "handle-reports",
  path: () => "/saisie/signalements",
  title: async () => (await getTranslations("reports"))("title"),
  read: async ({ query }) => {
    const queue = QUEUES.find((one) => one === lastOf(query, "queue")) ?? "waiting";
    const page = readPageNumber(query);
    const [reports, editions] = await Promise.all([listReports(STATES_OF[queue], page), listEditions()]);
    return { queue, reports, editions, page, pages: Math.max(1, Math.ceil(reports.total / REPORTS_A_PAGE)) };
  },
  view: (found) => <ReportsView {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
