"use server";

import { z } from "zod";
import { changeDraft as storeDraft } from "@/lib/data/draft/changeDraft";
import { DRAFT_INPUT, DRAFT_SEEN } from "@/lib/gate/draftInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Says something else of an edition to come. */
export const changeDraft = memberAction({
  permission: "prepare-edition",
  input: z.object({ ...DRAFT_INPUT, ...DRAFT_SEEN }),
  run: async ({ input: { id, version, ...facts }, actor, client, now }) => {
    await storeDraft(client, { ...facts, reason: null }, { id, version, actor, now });
    return { data: null, refresh: true };
  },
});
