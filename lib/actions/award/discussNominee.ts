"use server";

import { z } from "zod";
import { addDeliberationNote } from "@/lib/data/award/discussNominee";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Notes what is said of a nominee, for the jury. */
export const discussNominee = memberAction({
  permission: "discuss-nominee",
  input: z.object({ nomineeId, text: z.string({ error: "missing" }).trim().min(1, "missing").max(2_000, "too-long") }),
  keeps: ["text"],
  standing: towardsNominee,
  run: async ({ input, member, actor, client, now }) => {
    await addDeliberationNote(client, { ...input, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
