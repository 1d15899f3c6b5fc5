import { getLocale, getTranslations } from "next-intl/server";
import { OpenData } from "@/components/data/OpenData";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { listEditions } from "@/lib/data/edition/listEditions";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";

const page = publicPage({
  path: () => "/donnees",
  read: async () => {
    const [editions, licence, simulation] = await Promise.all([listEditions(), readIdentity(), simulationNotice(await getLocale())]);
    return { editions, licence, simulation };
  },
  metadata: async () => {
    const t = await getTranslations("data");
    return { title: t("title"), description: t("standfirst"), alternates: await alternates("/donnees") };
  },
  view: (found) => <OpenData {...found} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
