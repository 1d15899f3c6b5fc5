import { getTranslations } from "next-intl/server";
import { MinutesView } from "@/components/deliberation/MinutesView";
import { memberPage } from "@/components/site/memberPage";
import { readMinutes } from "@/lib/data/award/readMinutes";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { whyNotAsTheyStand } from "@/lib/gate/may";
import { minutesAsked, minutesQuery } from "@/lib/gate/minutesQuery";
import { parsePageQuery } from "@/lib/gate/parsePageQuery";
import { readNumber } from "@/lib/gate/readNumber";
import { parisDay } from "@/lib/platform/clock";

const categoryOf = ({ categoryId }: { categoryId: string }) => readNumber(categoryId, "unknown-category");

const page = memberPage({
  permission: "read-nominee",
  path: ({ categoryId }: { categoryId: string }) => `/jury/deliberation/${categoryId}/proces-verbal`,
  standing: ({ params }, asked) => readCategoryStanding(database().pool, categoryOf(params), { ...asked, whole: true }),
  read: async ({ params, query, member }) => {
    const shown = await readMinutes(database().pool, categoryOf(params), minutesAsked(parsePageQuery(minutesQuery, query)));
    const asked = { memberId: member.id, today: parisDay(new Date()), hold: false, whole: true };
    const standing = await readCategoryStanding(database().pool, shown.categoryId, asked);
    return { page: shown, presides: whyNotAsTheyStand(member, "sign-minutes", standing) === null };
  },
  title: async ({ page }) => (await getTranslations("deliberation.minutes"))("titleOf", { category: page.categoryName }),
  view: (shown) => <MinutesView {...shown} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
