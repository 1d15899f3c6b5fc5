"use server";

import { z } from "zod";
import { recordReminder } from "@/lib/data/award/recordReminder";
import { countWithin } from "@/lib/gate/attempts";
import { awardYearInput } from "@/lib/gate/awardInput";
import { mailReminders } from "@/lib/gate/mailReminders";
import { memberAction } from "@/lib/gate/memberAction";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { mailLacks } from "@/lib/platform/mailLacks";

/** Mails jurors who have something left to do, and says to whom it went. */
export const remindJurors = memberAction({
  permission: "run-award",
  input: z.object({ year: awardYearInput }),
  run: async ({ input, member, actor, client, now }) => {
    const reminder = await recordReminder(client, { year: input.year, managerId: member.id, today: parisDay(now) }, actor);
    if (mailLacks() !== null) throw new ExpectedError("mail-off");
    if (reminder.jurors.length > 0) await countWithin(client, "reminder", String(reminder.award.id));
    const told: { sent: string[]; failed: string[] } = { sent: [], failed: [] };
    return { data: { reminder: reminder as typeof reminder | null, ...told } };
  },
  afterwards: async ({ reminder }) => ({
    reminder: null,
    ...(reminder ? await mailReminders(reminder.award, reminder.jurors) : { sent: [], failed: [] }),
  }),
});
