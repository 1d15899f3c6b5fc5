import { getTranslations } from "next-intl/server";
import { ReportThanksView } from "@/components/report/ReportView";
import { publicPage } from "@/components/site/publicPage";
import { type ReportedTerritory, readReported } from "@/lib/gate/readReportPage";

const page = publicPage({
  path: ({ level, slug }: ReportedTerritory) => `/territoires/${level}/${slug}/signaler/merci`,
  read: ({ params }: { params: ReportedTerritory; query: URLSearchParams }) => readReported(params),
  metadata: async () => ({ title: (await getTranslations("report"))("thanks"), robots: { index: false } }),
  view: (territory) => <ReportThanksView territory={territory} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
