"use server";

import { z } from "zod";
import { describeTerritory } from "@/lib/data/territory/describeTerritory";
import { readWebsite } from "@/lib/domain/account/websiteAddress";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { LEVELS } from "@/lib/domain/territory/level";
import { WEBSITE_STATES } from "@/lib/domain/territory/websiteState";
import { memberAction } from "@/lib/gate/memberAction";
import { parisDay } from "@/lib/platform/clock";

/** Says one day more on which all accounts of a territory were looked for, and what is known of its website. */
export const surveyTerritory = memberAction({
  permission: "edit-register",
  input: z
    .object({
      level: z.enum(LEVELS),
      code: z.string().max(9),
      seenOn: z.union([z.literal(""), z.string().refine(isDay)]),
      surveyedOn: z.union([z.literal(""), z.string().refine(isDay)], { error: "not-a-day" }),
      websiteState: z.enum(WEBSITE_STATES),
      websiteUrl: z.string().trim().max(2_000, "too-long"),
    })
    .refine(({ surveyedOn }) => surveyedOn <= parisDay(new Date()), { path: ["surveyedOn"], error: "future-day" })
    .refine(({ websiteState, websiteUrl }) => websiteState !== "known" || readWebsite(websiteUrl) !== null, {
      path: ["websiteUrl"],
      error: "not-an-address",
    }),
  run: async ({ input: { level, code, seenOn, surveyedOn, websiteState, websiteUrl }, actor, client }) => {
    const website = { websiteState, websiteUrl: websiteState === "known" ? readWebsite(websiteUrl) : null };
    await describeTerritory(client, { level, code, seenOn: seenOn || null, surveyedOn: surveyedOn || null, ...website, actor });
    return { data: null, refresh: true };
  },
});
