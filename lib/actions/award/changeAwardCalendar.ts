"use server";

import { changeCalendar } from "@/lib/data/award/changeCalendar";
import { calendarInput, DAY_FIELDS, phasesOf } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";
import { towardsWholeAward } from "@/lib/gate/towardsWhole";

/** Other days for the five phases, all at once. */
export const changeAwardCalendar = memberAction({
  permission: "shape-award",
  input: calendarInput,
  keeps: DAY_FIELDS,
  standing: towardsWholeAward,
  run: async ({ input, actor, client }) => {
    await changeCalendar(client, input, phasesOf(input), actor);
    return { data: null, refresh: true };
  },
});
