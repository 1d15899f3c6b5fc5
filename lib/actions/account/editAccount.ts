"use server";

import { z } from "zod";
import { changeAccount } from "@/lib/data/account/changeAccount";
import { resolveEntry } from "@/lib/data/account/resolveEntry";
import { ACCOUNT_INPUT, textsOf } from "@/lib/gate/accountInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";
import { parisDay } from "@/lib/platform/clock";

/** Changes an account, as it was read at a version; or, when a later one was shown and accepted, over that one. */
export const editAccount = memberAction({
  permission: "edit-register",
  input: z.object({ ...ACCOUNT_INPUT, id: rowId, version: rowId, over: rowId.optional() }),
  run: async ({ input, actor, client, now }) => {
    const { id, version, over = version } = input;
    const entry = await resolveEntry(client, textsOf(input), parisDay(now));
    await changeAccount(client, { id, version: over, entry, takeOver: input.takeOver === "on", actor });
    return { to: `/saisie/comptes/${id}?fait=modifie` };
  },
});
