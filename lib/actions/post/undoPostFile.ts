"use server";

import { z } from "zod";
import { undoPosts } from "@/lib/data/post/applyPosts";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Gives figures back the posts that they carried before a file. */
export const undoPostFile = memberAction({
  permission: "undo-import",
  input: z.object({ id: rowId, sure: z.literal("on", { error: "not-confirmed" }) }),
  run: async ({ input: { id }, actor, client, now }) => {
    await undoPosts(client, { id, actor, now });
    return { data: null, refresh: true };
  },
});
