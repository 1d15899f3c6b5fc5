"use server";

import { z } from "zod";
import { changeMember as change } from "@/lib/data/member/changeMember";
import { ROLES } from "@/lib/domain/member/role";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Another name or other roles for somebody. */
export const changeMember = memberAction({
  permission: "manage-members",
  input: z.object({
    memberId: rowId,
    name: z.string({ error: "missing" }).trim().min(1, "missing").max(200, "too-long"),
    roles: z.array(z.enum(ROLES), { error: "missing" }).min(1, "missing"),
  }),
  run: async ({ input, actor, client, now }) => {
    await change(client, { ...input, actor, now });
    return { data: null, refresh: true };
  },
});
