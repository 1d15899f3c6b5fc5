import { getTranslations } from "next-intl/server";
import { ReportView } from "@/components/report/ReportView";
import { publicPage } from "@/components/site/publicPage";
import { sealForm } from "@/lib/gate/formSeal";
import { type ReportedTerritory, readReportPage } from "@/lib/gate/readReportPage";

const addressOf = ({ level, slug }: ReportedTerritory) => `/territoires/${level}/${slug}/signaler`;

const page = publicPage({
  path: addressOf,
  read: async ({ params, query }: { params: ReportedTerritory; query: URLSearchParams }) => {
    const found = await readReportPage(params, query);
    const { level, code } = found.territory;
    return { found, seal: await sealForm(addressOf({ level, slug: code }), new Date()) };
  },
  metadata: async ({ found: { kind, territory } }) => {
    const t = await getTranslations("report");
    return { title: t("metaTitle", { title: t(`title.${kind}`), name: territory.name }), robots: { index: false } };
  },
  view: ({ found, seal }) => <ReportView page={found} seal={seal} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
