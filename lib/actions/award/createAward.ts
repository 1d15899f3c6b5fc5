"use server";

import { z } from "zod";
import { createAward as store } from "@/lib/data/award/createAward";
import { AWARD_TEXTS, awardYearInput } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { parisDay } from "@/lib/platform/clock";

/** Makes the award of a year, with the default grid and a calendar to edit. */
export const createAward = memberAction({
  permission: "run-award",
  input: z.object({ year: awardYearInput, ...AWARD_TEXTS }),
  keeps: ["year", "theme", "rules"],
  run: async ({ input, actor, client, now }) => {
    await store(client, input, parisDay(now), actor, now);
    return { to: `/jury/administration/${input.year}` };
  },
});
