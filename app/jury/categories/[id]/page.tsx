import { JuryCategoryView } from "@/components/jury/JuryCategoryView";
import { readListQuery } from "@/components/jury/listQuery";
import { memberPage } from "@/components/site/memberPage";
import { findNextNominee } from "@/lib/data/award/findNextNominee";
import { readJuryCategory } from "@/lib/data/award/readJuryCategory";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { readNumber } from "@/lib/gate/readNumber";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";

const page = memberPage({
  permission: "sit-on-jury",
  path: ({ id }: { id: string }) => `/jury/categories/${id}`,
  read: async ({ params, query, member }) => {
    const { pool } = database();
    const categoryId = readNumber(params.id, "unknown-category");
    const asked = { memberId: member.id, today: parisDay(new Date()), hold: false, whole: false };
    const { sees, phase } = await readCategoryStanding(pool, categoryId, asked);
    if (!sees) throw new ExpectedError("unknown-category");
    const [found, next] = await Promise.all([
      readJuryCategory(member.id, categoryId),
      findNextNominee(pool, { memberId: member.id, categoryId, current: null }),
    ]);
    return { ...found, open: phase === "assessment", next, asked: readListQuery(query) };
  },
  title: async ({ category }) => category.name,
  view: (found, { member }) => <JuryCategoryView {...found} memberId={member.id} />,
});
export const generateMetadata = page.generateMetadata;
export default page.render;
