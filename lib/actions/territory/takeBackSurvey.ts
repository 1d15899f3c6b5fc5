"use server";

import { z } from "zod";
import { takeBackLooked } from "@/lib/data/territory/sayLooked";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { LEVELS } from "@/lib/domain/territory/level";
import { memberAction } from "@/lib/gate/memberAction";

/** Takes back the last day on which all accounts of a territory were said to be looked for. */
export const takeBackSurvey = memberAction({
  permission: "edit-register",
  input: z.object({ level: z.enum(LEVELS), code: z.string().max(9), day: z.string().refine(isDay) }),
  run: async ({ input, actor, client }) => {
    await takeBackLooked(client, { ...input, actor });
    return { data: null, refresh: true };
  },
});
