import { z } from "zod";
import { deliberationCsv } from "@/components/deliberation/deliberationCsv";
import { readDeliberation } from "@/lib/data/award/readDeliberation";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { DELIBERATION_FILES } from "@/lib/domain/award/deliberationFiles";
import { memberRoute } from "@/lib/gate/memberRoute";
import { rowId } from "@/lib/gate/rowId";

const fileName = z.templateLiteral([z.enum(DELIBERATION_FILES), ".csv"]);

/** As the procès-verbal. */
const LANGUAGE = "fr";

export const GET = memberRoute({
  permission: "read-nominee",
  params: z.object({ categoryId: rowId, file: fileName }),
  standing: ({ params }, asked) => readCategoryStanding(database().pool, params.categoryId, { ...asked, whole: false }),
  run: async ({ params, member }) => {
    const found = await readDeliberation(database().pool, { memberId: member.id, categoryId: params.categoryId });
    const file = DELIBERATION_FILES.find((name) => params.file === `${name}.csv`) ?? "nommes";
    return {
      kind: "csv",
      text: (extra) => deliberationCsv(file, found, extra, LANGUAGE),
      fileName: `deliberation-${found.head.year}-${params.categoryId}-${file}.csv`,
    };
  },
});
