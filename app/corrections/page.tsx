import { getTranslations } from "next-intl/server";
import { CorrectionsView } from "@/components/report/CorrectionsView";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { readCorrections } from "@/lib/data/report/readCorrections";
import { readPageNumber } from "@/lib/gate/readPageNumber";

const page = publicPage({
  path: () => "/corrections",
  read: ({ query }) => readCorrections(readPageNumber(query)),
  metadata: async ({ page: number }) => {
    const t = await getTranslations("corrections");
    const canonical = number === 1 ? "/corrections" : `/corrections?page=${number}`;
    return { title: t("title"), description: t("standfirst"), alternates: await alternates(canonical) };
  },
  view: (log) => <CorrectionsView log={log} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
