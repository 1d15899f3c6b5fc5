import { getTranslations } from "next-intl/server";
import { OpenData } from "@/components/data/OpenData";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";

const page = publicPage({
  path: () => "/donnees",
  read: () => listEditions(),
  metadata: async () => {
    const t = await getTranslations("data");
    return { title: t("title"), description: t("standfirst"), alternates: { canonical: "/donnees" } };
  },
  view: (editions) => <OpenData editions={editions} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
