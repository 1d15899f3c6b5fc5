"use server";

import { z } from "zod";
import { saveNote } from "@/lib/data/award/saveNote";
import { LONGEST_NOTE } from "@/lib/domain/award/assessmentText";
import { longText } from "@/lib/gate/assessmentInput";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Keeps a page of one's own notebook, about a nominee whose file one reads. */
export const saveOwnNote = memberAction({
  permission: "read-nominee",
  input: z.object({ nomineeId, text: longText(LONGEST_NOTE), seenAt: z.union([z.literal("").transform(() => null), z.iso.datetime()]) }),
  keeps: ["text"],
  standing: towardsNominee,
  run: async ({ input, member, actor, client, now }) => ({
    data: await saveNote(client, { ...input, memberId: member.id, actor, now }),
  }),
});
