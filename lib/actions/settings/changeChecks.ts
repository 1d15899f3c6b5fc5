"use server";

import { z } from "zod";
import { changeSettings } from "@/lib/data/settings/changeSettings";
import { checkSettings } from "@/lib/domain/settings/settings";
import { memberAction } from "@/lib/gate/memberAction";

/** Decides what is counted and what is looked at twice. A box that is not ticked is not sent. */
export const changeChecks = memberAction({
  permission: "manage-settings",
  input: z.object({ ...checkSettings.shape, fourEyes: z.literal("on").optional() }),
  run: async ({ input, actor, client }) => {
    await changeSettings(client, { ...input, fourEyes: input.fourEyes === "on" }, actor);
    return { data: null };
  },
});
