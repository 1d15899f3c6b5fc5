import { z } from "zod";
import { readMinutes } from "@/lib/data/award/readMinutes";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { database } from "@/lib/data/database";
import { minutesDocument } from "@/lib/domain/award/minutes";
import { canonicalJson, type Json } from "@/lib/domain/edition/canonicalJson";
import { memberRoute } from "@/lib/gate/memberRoute";
import { minutesQuery } from "@/lib/gate/minutesQuery";
import { rowId } from "@/lib/gate/rowId";
import { ExpectedError } from "@/lib/platform/errors";

/** The bytes whose SHA-256 a signed procès-verbal shows; of one that is not signed there are none. */
export const GET = memberRoute({
  permission: "read-nominee",
  query: minutesQuery.pick({ number: true }),
  params: z.object({ categoryId: rowId }),
  standing: ({ params }, asked) => readCategoryStanding(database().pool, params.categoryId, { ...asked, whole: true }),
  run: async ({ params, query }) => {
    const { categoryId, record, signed } = await readMinutes(database().pool, params.categoryId, query.number ?? "last");
    if (signed === null) throw new ExpectedError("unknown-minutes");
    const bytes = new TextEncoder().encode(canonicalJson(minutesDocument(record, signed) as unknown as Json));
    return {
      kind: "stream",
      open: () => new Response(bytes).body ?? new ReadableStream(),
      contentType: "application/json; charset=utf-8",
      fileName: `proces-verbal-${record.award.year}-${categoryId}-${signed.number}.json`,
      tag: signed.sha256,
    };
  },
});
