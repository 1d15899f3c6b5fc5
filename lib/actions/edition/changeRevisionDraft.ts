"use server";

import { z } from "zod";
import { changeRevisionDraft as storeDraft } from "@/lib/data/draft/changeDraft";
import { DRAFT_SEEN, draftNetworks, revisionReason } from "@/lib/gate/draftInput";
import { memberAction } from "@/lib/gate/memberAction";

/** Says something else of a revision to come. */
export const changeRevisionDraft = memberAction({
  permission: "prepare-edition",
  input: z.object({ ...DRAFT_SEEN, reason: revisionReason, networks: draftNetworks }),
  run: async ({ input: { id, version, ...said }, actor, client }) => {
    await storeDraft(client, said, { id, version, actor });
    return { data: null, refresh: true };
  },
});
