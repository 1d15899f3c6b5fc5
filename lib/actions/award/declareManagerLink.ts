"use server";

import { z } from "zod";
import { declareManagerLink as store } from "@/lib/data/award/changeLinks";
import { MANAGER_LINKS } from "@/lib/domain/award/conflict";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Says what links oneself, who runs the award, to a nominee, which is hidden from then on. */
export const declareManagerLink = memberAction({
  permission: "handle-conflicts",
  input: z.object({ nomineeId, link: z.enum(MANAGER_LINKS, { error: "missing" }), note: z.string().trim().max(500, "too-long") }),
  keeps: ["note"],
  standing: towardsNominee,
  run: async ({ input, member, client, now }) => {
    await store(client, { ...input, memberId: member.id, now });
    return { data: null, refresh: true };
  },
});
