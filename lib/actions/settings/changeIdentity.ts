"use server";

import { changeSettings } from "@/lib/data/settings/changeSettings";
import { forgetIdentity } from "@/lib/data/settings/readIdentity";
import { identitySettings } from "@/lib/domain/settings/settings";
import { memberAction } from "@/lib/gate/memberAction";

/** Decides how the observatory presents itself. */
export const changeIdentity = memberAction({
  permission: "manage-settings",
  input: identitySettings,
  run: async ({ input, actor, client }) => {
    await changeSettings(client, input, actor);
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    forgetIdentity();
    return data;
  },
});
