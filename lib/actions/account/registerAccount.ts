"use server";

import { z } from "zod";
import { createAccount } from "@/lib/data/account/createAccount";
import { resolveEntry } from "@/lib/data/account/resolveEntry";
import { ACCOUNT_INPUT, textsOf } from "@/lib/gate/accountInput";
import { memberAction } from "@/lib/gate/memberAction";
import { parisDay } from "@/lib/platform/clock";

/** Enters a new account in the register. */
export const registerAccount = memberAction({
  permission: "edit-register",
  input: z.object(ACCOUNT_INPUT),
  run: async ({ input, actor, client, now }) => {
    const entry = await resolveEntry(client, textsOf(input), parisDay(now));
    const id = await createAccount(client, { entry, takeOver: input.takeOver === "on", actor });
    return { to: `/saisie/comptes/${id}?fait=cree` };
  },
});
