"use server";

import { z } from "zod";
import { changeSettings } from "@/lib/data/settings/changeSettings";
import { memberAction } from "@/lib/gate/memberAction";

/** Decides whether every member must have a second factor. */
export const changeSecurity = memberAction({
  permission: "manage-settings",
  input: z.object({ secondFactorRequired: z.literal("on").optional() }),
  run: async ({ input, actor, client }) => {
    await changeSettings(client, { secondFactorRequired: input.secondFactorRequired === "on" }, actor);
    return { data: null };
  },
});
