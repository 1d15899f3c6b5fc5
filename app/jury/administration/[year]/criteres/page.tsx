import { getTranslations } from "next-intl/server";
import { CriteriaView } from "@/components/awardAdmin/CriteriaView";
import { memberPage } from "@/components/site/memberPage";
import { type GridRoom, readGrid } from "@/lib/data/award/readGrid";
import { awardYear } from "@/lib/gate/awardYear";

const page = memberPage<GridRoom, { year: string }>({
  permission: "run-award",
  path: ({ year }) => `/jury/administration/${year}/criteres`,
  title: async ({ award }) => (await getTranslations("awardAdmin"))("criteria.titleOf", { year: String(award.year) }),
  read: ({ params, member }) => readGrid(awardYear(params.year), member.id),
  view: (grid) => <CriteriaView grid={grid} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
