"use server";

import { z } from "zod";
import { confirmSecondFactor } from "@/lib/data/member/confirmSecondFactor";
import { readPendingSecret } from "@/lib/data/member/readPendingSecret";
import { memberAction } from "@/lib/gate/memberAction";
import { openText } from "@/lib/gate/sealText";
import { newRecoveryCodes, recoveryHash, totpStep } from "@/lib/gate/secondFactor";
import { ExpectedError } from "@/lib/platform/errors";

/** Puts the second factor in force that a first code proves to be set up, and gives the recovery codes, once. */
export const confirmOwnSecondFactor = memberAction({
  permission: "manage-own-account",
  input: z.object({ code: z.string().trim().min(1, "missing").max(20, "wrong-code") }),
  run: async ({ input, member, client, now }) => {
    const sealedSecret = await readPendingSecret(client, member.id);
    const secret = sealedSecret === null ? null : await openText(sealedSecret);
    if (sealedSecret === null || secret === null) throw new ExpectedError("second-factor-changed");
    const step = totpStep(secret, input.code, now, null);
    if (step === null) throw new ExpectedError("bad-form", { count: 1, field: "code", problem: "wrong-code" });
    const codes = newRecoveryCodes();
    const confirmed = { memberId: member.id, sealedSecret, step, recoveryHashes: codes.map(recoveryHash), now };
    if (!(await confirmSecondFactor(client, confirmed))) throw new ExpectedError("second-factor-changed");
    return { data: { codes }, refresh: true };
  },
});
