"use server";

import { z } from "zod";
import { changeLogo as change } from "@/lib/data/settings/changeLogo";
import { forgetIdentity } from "@/lib/data/settings/readIdentity";
import { logoProblem } from "@/lib/domain/settings/logoProblem";
import { pictureOf } from "@/lib/domain/settings/pictureOf";
import { memberAction } from "@/lib/gate/memberAction";
import { ExpectedError } from "@/lib/platform/errors";

/** Puts a picture beside the name of the site; an empty field takes it away. */
export const changeLogo = memberAction({
  permission: "manage-settings",
  input: z.object({ logo: z.instanceof(File).optional() }),
  run: async ({ input, actor, client }) => {
    if (input.logo === undefined) throw new ExpectedError("bad-form", { count: 1, field: "logo", problem: "missing" });
    const content = new Uint8Array(await input.logo.arrayBuffer());
    const problem = content.length === 0 ? null : logoProblem(content);
    if (problem !== null) throw new ExpectedError("bad-form", { count: 1, field: "logo", problem });
    const picture = pictureOf(content);
    await change(client, picture && { content, type: picture.type }, actor);
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    forgetIdentity();
    return data;
  },
});
