"use server";

import { z } from "zod";
import { dealOut } from "@/lib/data/award/changeAssignments";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

const count = z.coerce.number({ error: "bad-count" }).int("bad-count").min(1, "bad-count").max(400, "bad-count");

/** Deals a category's nominees out to its jurors evenly; says which lack jurors. */
export const dealOutNominees = memberAction({
  permission: "run-award",
  input: z.object({ ...AWARD_SEEN, categoryId: rowId, perNominee: count, cap: count }),
  keeps: ["perNominee", "cap"],
  run: async ({ input, member, actor, client }) => {
    const { awardId, version, categoryId, ...wanted } = input;
    return { data: await dealOut(client, { awardId, version, categoryId, managerId: member.id, actor }, wanted), refresh: true };
  },
});
