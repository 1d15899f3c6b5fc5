"use server";

import { z } from "zod";
import { activatePhase } from "@/lib/data/award/activatePhase";
import { callJury, type JuryCall } from "@/lib/data/award/callJury";
import { AWARD_SEEN } from "@/lib/gate/awardInput";
import { isWithin } from "@/lib/gate/isWithin";
import { mailCalls } from "@/lib/gate/mailCalls";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";
import { parisDay } from "@/lib/platform/clock";
import { mailLacks } from "@/lib/platform/mailLacks";

/** Opens a phase in the place of the one that is open; `none` closes it. The last is opened by publishing. The assessment calls its jury by mail. */
export const activateAwardPhase = memberAction({
  permission: "shape-award",
  input: z.object({
    ...AWARD_SEEN,
    phase: z.enum(["candidatures", "shortlisting", "assessment", "deliberation", "none"], { error: "missing" }),
  }),
  standing: towardsWholeAward,
  run: async ({ input, actor, client, now }) => {
    const { year } = await activatePhase(client, input, input.phase === "none" ? null : input.phase, actor);
    const calls = input.phase === "assessment" && mailLacks() === null;
    const within = () => isWithin(client, "call", String(input.awardId));
    const call = calls ? await callJury(client, { year, today: parisDay(now), within }, actor) : null;
    return { data: { call, held: call?.held ?? false, sent: 0, failed: [] as string[] }, refresh: true };
  },
  afterwards: async ({ call, held }): Promise<{ call: JuryCall | null; held: boolean; sent: number; failed: string[] }> => {
    const { sent, failed } = call ? await mailCalls(call.award, call.jurors) : { sent: [], failed: [] };
    return { call: null, held, sent: sent.length, failed };
  },
});
