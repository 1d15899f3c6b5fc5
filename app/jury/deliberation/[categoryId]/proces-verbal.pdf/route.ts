import { z } from "zod";
import { drawMinutes } from "@/components/deliberation/drawMinutes";
import { readMinutes } from "@/lib/data/award/readMinutes";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { memberRoute } from "@/lib/gate/memberRoute";
import { minutesAsked, minutesQuery } from "@/lib/gate/minutesQuery";
import { rowId } from "@/lib/gate/rowId";

export const GET = memberRoute({
  permission: "read-nominee",
  query: minutesQuery,
  params: z.object({ categoryId: rowId }),
  standing: ({ params }, asked) => readCategoryStanding(database().pool, params.categoryId, { ...asked, whole: true }),
  run: async ({ params, query }) => {
    const page = await readMinutes(database().pool, params.categoryId, minutesAsked(query));
    const number = page.signed ? page.signed.number : "projet";
    return {
      kind: "pdf",
      draw: () => drawMinutes(page),
      fileName: `proces-verbal-${page.record.award.year}-${page.categoryId}-${number}.pdf`,
    };
  },
});
