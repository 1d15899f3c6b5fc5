"use server";

import { z } from "zod";
import { strikeDeliberationNote } from "@/lib/data/award/discussNominee";
import { memberAction } from "@/lib/gate/memberAction";
import { nomineeId } from "@/lib/gate/nomineeId";
import { rowId } from "@/lib/gate/rowId";
import { towardsNominee } from "@/lib/gate/towardsNominee";

/** Strikes out what one has noted of a nominee. */
export const strikeNote = memberAction({
  permission: "discuss-nominee",
  input: z.object({ nomineeId, note: rowId }),
  standing: towardsNominee,
  run: async ({ input: { nomineeId, note: noteId }, member, actor, client, now }) => {
    await strikeDeliberationNote(client, { nomineeId, noteId, memberId: member.id, actor, now });
    return { data: null, refresh: true };
  },
});
