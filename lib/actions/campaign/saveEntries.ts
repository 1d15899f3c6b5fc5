"use server";

import { z } from "zod";
import { saveEntries as storeEntries } from "@/lib/data/campaign/saveEntries";
import { ENTRY_LISTS, rowsOf } from "@/lib/gate/entryInput";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Saves what was typed for the accounts of a territory. What is not understood of one comes back with it; the others are kept. */
export const saveEntries = memberAction({
  permission: "record-figures",
  input: z.object({ ...ENTRY_LISTS, campaignId: rowId }),
  run: async ({ input, member, actor, client, now }) => {
    const { campaignId, ...lists } = input;
    const rows = rowsOf(lists);
    const saved = await storeEntries(client, { campaignId, rows, memberId: member.id, actor, now });
    return {
      data: rows.flatMap(({ accountId, version, texts, unreadable, shown }) => {
        const became = saved.get(accountId);
        const before = { version, shown: { ...shown.texts, unreadable: shown.unreadable ?? "" } };
        return became === undefined ? [] : [{ accountId, typed: { ...texts, unreadable: unreadable ?? "" }, before, saved: became }];
      }),
    };
  },
});
