import { getLocale, getTranslations } from "next-intl/server";
import { palmaresPath, palmaresPicture } from "@/components/award/awardAddress";
import { PalmaresView } from "@/components/award/PalmaresView";
import { palmaresText } from "@/components/award/palmaresText";
import { shareMetadata } from "@/components/share/shareMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { readPalmares } from "@/lib/data/award/readPalmares";
import { awardParams } from "@/lib/gate/api/awardQueries";
import { readPathPart } from "@/lib/gate/readPathPart";

const page = publicPage({
  path: ({ year }: { year: string }) => `/prix/${year}`,
  read: ({ params }) => readPalmares(readPathPart(awardParams, params, "unknown-award").year),
  metadata: async ({ palmares }) => {
    const t = await getTranslations("palmares");
    const title = t("metaTitle", { year: String(palmares.year), theme: palmares.theme });
    const description = palmaresText(palmares, await getLocale());
    const path = palmaresPath(palmares.year);
    return {
      title,
      description,
      alternates: await alternates(path),
      ...(await shareMetadata(path, { url: palmaresPicture(path), alt: `${title}. ${description}` })),
    };
  },
  view: (published) => <PalmaresView published={published} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
