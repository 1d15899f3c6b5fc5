import { getTranslations } from "next-intl/server";
import { CompareStart } from "@/components/compare/CompareStart";
import { CompareView } from "@/components/compare/CompareView";
import { comparisonMetadata } from "@/components/compare/comparisonMetadata";
import { readComparePage } from "@/components/compare/readComparePage";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";

const page = publicPage({
  path: () => "/comparer",
  read: ({ query }) => readComparePage(query),
  metadata: async ({ query, page: found }) => {
    const t = await getTranslations("compare");
    const names = found?.territories.map(({ territory }) => territory.name).join(", ");
    const title = names === undefined ? t("title") : t("metaTitle", { names });
    const description = t("description");
    return {
      title,
      description,
      // Any eight of 36,000 territories are a page: for an index they are all the one that asks for them.
      alternates: await alternates("/comparer"),
      ...(await comparisonMetadata(query, found, description)),
    };
  },
  view: ({ query, found, page: compared, simulation }) =>
    compared ? (
      <CompareView page={compared} query={query} found={found} simulation={simulation} />
    ) : (
      <CompareStart query={query} found={found} />
    ),
});
export const generateMetadata = page.generateMetadata;
export default page.render;
