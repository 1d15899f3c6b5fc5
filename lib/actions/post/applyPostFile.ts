"use server";

import { z } from "zod";
import { applyPosts } from "@/lib/data/post/applyPosts";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Gives figures the posts that a file was shown to give them. */
export const applyPostFile = memberAction({
  permission: "import-figures",
  input: z.object({ id: rowId }),
  run: async ({ input: { id }, actor, client, now }) => {
    await applyPosts(client, { id, actor, now });
    return { data: null, refresh: true };
  },
});
