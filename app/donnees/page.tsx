import { getTranslations } from "next-intl/server";
import { OpenData } from "@/components/data/OpenData";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";

const page = publicPage({
  path: () => "/donnees",
  read: async () => ({ editions: await listEditions(), simulation: await simulationNotice("fr") }),
  metadata: async () => {
    const t = await getTranslations("data");
    return { title: t("title"), description: t("standfirst"), alternates: { canonical: "/donnees" } };
  },
  view: (found) => <OpenData {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
