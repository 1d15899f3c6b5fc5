"use server";

import { z } from "zod";
import { replaceRecoveryCodes } from "@/lib/data/member/replaceRecoveryCodes";
import { memberAction } from "@/lib/gate/memberAction";
import { newRecoveryCodes, recoveryHash } from "@/lib/gate/secondFactor";
import { ExpectedError } from "@/lib/platform/errors";

/** Ten new recovery codes, shown once: those before serve no more. */
export const renewRecoveryCodes = memberAction({
  permission: "manage-own-account",
  input: z.object({ password: z.string().min(1, "missing") }),
  password: ({ password }) => password,
  run: async ({ member, client }) => {
    const codes = newRecoveryCodes();
    if (!(await replaceRecoveryCodes(client, member.id, codes.map(recoveryHash)))) throw new ExpectedError("second-factor-changed");
    return { data: { codes }, refresh: true };
  },
});
