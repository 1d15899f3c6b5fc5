"use server";

import { changeCalendar } from "@/lib/data/award/changeCalendar";
import { calendarInput, DAY_FIELDS, phasesOf } from "@/lib/gate/awardInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Other days for the five phases, all at once. */
export const changeAwardCalendar = memberAction({
  permission: "run-award",
  input: calendarInput,
  keeps: DAY_FIELDS,
  run: async ({ input, actor, client }) => {
    await changeCalendar(client, input, phasesOf(input), actor);
    return { data: null, refresh: true };
  },
});
