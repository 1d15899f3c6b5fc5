import { getTranslations } from "next-intl/server";
import { CategoryView } from "@/components/awardAdmin/CategoryView";
import { memberPage } from "@/components/site/memberPage";
import { type CategoryAsked, readCategoryAsked } from "@/lib/data/award/readCategoryAsked";
import { awardYear } from "@/lib/gate/awardYear";
import { readPageNumber } from "@/lib/gate/readPageNumber";
import { rowId } from "@/lib/gate/rowId";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage<CategoryAsked, { year: string; id: string }>({
  permission: "run-award",
  path: ({ year, id }) => `/jury/administration/${year}/categories/${id}`,
  title: async ({ room }) => (await getTranslations("awardAdmin"))("category.titleOf", { name: room.category.name }),
  read: ({ params, query, member }) => {
    const id = rowId.safeParse(params.id);
    if (!id.success) throw new ExpectedError("unknown-category");
    const asked = { year: awardYear(params.year), categoryId: id.data, page: readPageNumber(query) };
    return readCategoryAsked(asked, member.id, parisDay(new Date()));
  },
  view: (asked) => <CategoryView asked={asked} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
