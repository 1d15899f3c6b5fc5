"use server";

import { z } from "zod";
import { type SavedEntry, saveEntry as storeEntry } from "@/lib/data/campaign/saveEntry";
import { ENTRY_FIELDS, type EntryField } from "@/lib/domain/campaign/readEntry";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

const LONGEST = 40;
const text = z.string().max(LONGEST, "too-long").optional();
const texts = Object.fromEntries(ENTRY_FIELDS.map((field) => [field, text])) as Record<EntryField, typeof text>;
const sentence = z.string().trim().max(500, "too-long").optional();

/** Saves what was typed for one account of a campaign. */
export const saveEntry = memberAction({
  permission: "record-figures",
  input: z.object({
    ...texts,
    campaignId: rowId,
    accountId: rowId,
    version: z.coerce.number().int().min(0),
    unreadable: sentence,
    note: sentence,
  }),
  run: async ({ input, member, actor, client, now }): Promise<{ data: SavedEntry }> => {
    const { campaignId, accountId, version, unreadable, note, ...typed } = input;
    const who = { memberId: member.id, actor, now };
    return {
      data: await storeEntry(client, {
        campaignId,
        accountId,
        version,
        texts: typed,
        unreadable: unreadable || null,
        note: note || null,
        ...who,
      }),
    };
  },
});
