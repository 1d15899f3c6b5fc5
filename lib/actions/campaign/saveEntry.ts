"use server";

import { z } from "zod";
import { type SavedEntry, saveEntry as storeEntry } from "@/lib/data/campaign/saveEntry";
import { ENTRY_INPUT } from "@/lib/gate/entryInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Saves what was typed for one account of a campaign. */
export const saveEntry = memberAction({
  permission: "record-figures",
  input: z.object({
    ...ENTRY_INPUT,
    campaignId: rowId,
    accountId: rowId,
    version: z.coerce.number().int().min(0),
    unreadable: z.string().trim().max(500, "too-long").optional(),
    /** An empty line takes back what was typed. */
    takeBack: z.literal("on").optional(),
  }),
  run: async ({ input, member, actor, client, now }): Promise<{ data: SavedEntry }> => {
    const { campaignId, accountId, version, unreadable, takeBack, ...typed } = input;
    const who = { memberId: member.id, actor, now };
    return {
      data: await storeEntry(client, {
        campaignId,
        accountId,
        version,
        texts: typed,
        unreadable: unreadable || null,
        takeBack: takeBack === "on",
        ...who,
      }),
    };
  },
});
