"use server";

import { z } from "zod";
import { beginSecondFactor } from "@/lib/data/member/beginSecondFactor";
import { memberAction } from "@/lib/gate/memberAction";
import { sealText } from "@/lib/gate/sealText";
import { newTotpSecret } from "@/lib/gate/secondFactor";
import { ExpectedError } from "@/lib/platform/errors";

/** Draws a secret for an authenticator application. It is in force once a first code has confirmed it. */
export const beginOwnSecondFactor = memberAction({
  permission: "manage-own-account",
  input: z.object({ password: z.string().min(1, "missing") }),
  password: ({ password }) => password,
  run: async ({ member, client }) => {
    const begun = await beginSecondFactor(client, member.id, await sealText(newTotpSecret()));
    if (!begun) throw new ExpectedError("second-factor-changed");
    return { to: "/mon-compte" };
  },
});
