"use server";

import { z } from "zod";
import { liftRecusal as store } from "@/lib/data/award/changeLinks";
import { publicReason } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { rowId } from "@/lib/gate/rowId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Takes back what a manager added between a juror and a nominee. */
export const liftRecusal = memberAction({
  permission: "handle-conflicts",
  input: z.object({ memberId: rowId, nomineeId, reason: publicReason }),
  keeps: ["reason"],
  standing: towardsNominee,
  run: async ({ input, member, client, now }) => {
    await store(client, { ...input, byId: member.id, now });
    return { data: null, refresh: true };
  },
});
