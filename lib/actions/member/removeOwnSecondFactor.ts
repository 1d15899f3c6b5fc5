"use server";

import { z } from "zod";
import { removeSecondFactor } from "@/lib/data/member/removeSecondFactor";
import { readSettings } from "@/lib/data/settings/readSettings";
import { memberAction } from "@/lib/gate/memberAction";
import { ExpectedError } from "@/lib/platform/errors";

/** Switches one's own second factor off, or gives up one that was begun. */
export const removeOwnSecondFactor = memberAction({
  permission: "manage-own-account",
  input: z.object({ password: z.string().min(1, "missing") }),
  password: ({ password }) => password,
  run: async ({ member, actor, client }) => {
    if ((await readSettings(client)).secondFactorRequired) throw new ExpectedError("second-factor-required");
    await removeSecondFactor(client, member.id, actor);
    return { to: "/mon-compte" };
  },
});
