"use server";

import { z } from "zod";
import { sayLooked } from "@/lib/data/territory/sayLooked";
import { LEVELS } from "@/lib/domain/territory/level";
import { memberAction } from "@/lib/gate/memberAction";
import { parisDay } from "@/lib/platform/clock";

/** Says that all accounts of a territory were looked for today, found or not. */
export const surveyToday = memberAction({
  permission: "edit-register",
  input: z.object({ level: z.enum(LEVELS), code: z.string().max(9) }),
  run: async ({ input, actor, client, now }) => {
    await sayLooked(client, { ...input, day: parisDay(now), actor });
    return { data: null, refresh: true };
  },
});
