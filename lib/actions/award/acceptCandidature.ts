"use server";

import { z } from "zod";
import { acceptCandidature as accept } from "@/lib/data/award/handleCandidature";
import { readCandidatureStanding } from "@/lib/data/award/readCandidatureStanding";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Nominates whoever applied, in a category. */
export const acceptCandidature = memberAction({
  permission: "handle-nominee",
  input: z.object({ id: z.uuid("missing"), category: rowId }),
  standing: (client, input, asked) => readCandidatureStanding(client, input.id, { ...asked, whole: true }),
  run: async ({ input, member, actor, client, now }) => {
    await accept(client, { id: input.id, categoryId: input.category, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
