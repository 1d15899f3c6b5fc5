"use server";

import { z } from "zod";
import { showJurorName } from "@/lib/data/award/showJurorName";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Says whether one's own name may stand among the jurors, where the palmarès is published. */
export const agreeToBeNamed = memberAction({
  permission: "sit-on-jury",
  input: z.object({ awardId: rowId, shown: z.enum(["yes", "no"], { error: "missing" }) }),
  run: async ({ input, member, actor, client }) => {
    await showJurorName(client, { awardId: input.awardId, memberId: member.id, shown: input.shown === "yes", actor });
    return { data: null, refresh: true };
  },
});
