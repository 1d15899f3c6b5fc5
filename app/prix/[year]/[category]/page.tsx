import { getLocale, getTranslations } from "next-intl/server";
import { categoryPath, palmaresPicture } from "@/components/award/awardAddress";
import { CategoryView } from "@/components/award/CategoryView";
import { categoryText } from "@/components/award/palmaresText";
import { shareMetadata } from "@/components/share/shareMetadata";
import { alternates } from "@/components/site/alternates";
import { publicPage } from "@/components/site/publicPage";
import { readPalmaresCategory } from "@/lib/data/award/readPalmares";
import { categoryParams } from "@/lib/gate/api/awardQueries";
import { readPathPart } from "@/lib/gate/readPathPart";

const page = publicPage({
  path: ({ year, category }: { year: string; category: string }) => `/prix/${year}/${category}`,
  read: ({ params }) => {
    const { year, category } = readPathPart(categoryParams, params, "unknown-category");
    return readPalmaresCategory(year, category);
  },
  metadata: async ({ palmares, category }) => {
    const t = await getTranslations("palmares");
    const title = t("categoryTitle", { category: category.name, year: String(palmares.year) });
    const description = categoryText(category, await getLocale());
    const path = categoryPath(palmares.year, category.slug);
    return {
      title,
      description,
      alternates: await alternates(path),
      ...(await shareMetadata(path, { url: palmaresPicture(path), alt: `${title}. ${description}` })),
    };
  },
  view: (published) => <CategoryView published={published} category={published.category} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
