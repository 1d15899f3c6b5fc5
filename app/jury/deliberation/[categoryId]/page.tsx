import { getLocale } from "next-intl/server";
import { DeliberationView } from "@/components/deliberation/DeliberationView";
import { memberPage } from "@/components/site/memberPage";
import { readDeliberation } from "@/lib/data/award/readDeliberation";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { sortDeliberation } from "@/lib/domain/award/sortDeliberation";
import { readDeliberationQuery } from "@/lib/gate/deliberationQuery";
import { whyNotAsTheyStand } from "@/lib/gate/may";
import { readNumber } from "@/lib/gate/readNumber";
import { parisDay } from "@/lib/platform/clock";

const categoryOf = ({ categoryId }: { categoryId: string }) => readNumber(categoryId, "unknown-category");

const asAsked = (memberId: number) => ({ memberId, today: parisDay(new Date()), hold: false });

const page = memberPage({
  permission: "read-nominee",
  path: ({ categoryId }: { categoryId: string }) => `/jury/deliberation/${categoryId}`,
  standing: ({ params }, asked) => readCategoryStanding(database().pool, categoryOf(params), { ...asked, whole: false }),
  read: async ({ params, query, member }) => {
    const asked = readDeliberationQuery(query);
    const found = await readDeliberation(database().pool, { memberId: member.id, categoryId: categoryOf(params) });
    const { compare } = new Intl.Collator(await getLocale());
    const rows = found.rows.map((row) => ({ ...row, place: row.facts?.rank ?? null }));
    const whole = await readCategoryStanding(database().pool, found.head.categoryId, { ...asAsked(member.id), whole: true });
    return {
      found: { ...found, rows: sortDeliberation(rows, asked, compare) },
      query: asked,
      minutes: whyNotAsTheyStand(member, "read-nominee", whole) === null,
    };
  },
  title: async ({ found }) => found.head.name,
  view: (shown) => <DeliberationView {...shown} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
