import { getTranslations } from "next-intl/server";
import { MethodologyView } from "@/components/methodology/MethodologyView";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { readFits } from "@/lib/data/ranking/readFits";
import { ExpectedError } from "@/lib/platform/errors";

const page = publicPage({
  path: () => "/methodologie",
  read: () =>
    readFits("latest").catch((error: unknown) => {
      if (error instanceof ExpectedError && error.code === "no-edition") return null;
      throw error;
    }),
  metadata: async () => {
    const t = await getTranslations("methodology");
    return { title: t("title"), description: t("standfirst"), alternates: await alternates("/methodologie") };
  },
  view: (published) => <MethodologyView published={published} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
