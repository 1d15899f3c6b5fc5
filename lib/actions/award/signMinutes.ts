"use server";

import { z } from "zod";
import { readCategoryStanding } from "@/lib/data/award/readStanding";
import { signMinutes as storeMinutes } from "@/lib/data/award/signMinutes";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Signs the procès-verbal of a category, and leads to what was signed: it was read as a draft. */
export const signMinutes = memberAction({
  permission: "sign-minutes",
  input: z.object({ categoryId: rowId, signed: z.coerce.number().int().min(0).max(30_000) }),
  standing: (client, { categoryId }, asked) => readCategoryStanding(client, categoryId, { ...asked, whole: true }),
  run: async ({ input, member, actor, client, now }) => {
    await storeMinutes(client, { ...input, memberId: member.id, name: member.name, actor, now });
    return { to: `/jury/deliberation/${input.categoryId}/proces-verbal` };
  },
});
