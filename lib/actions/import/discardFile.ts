"use server";

import { z } from "zod";
import { discardUpload } from "@/lib/data/upload/changeUpload";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Gives up a file that was not applied. */
export const discardFile = memberAction({
  permission: "import-figures",
  input: z.object({ uploadId: rowId }),
  run: async ({ input, member, actor, client }) => {
    await discardUpload(client, { ...input, memberId: member.id, actor });
    return { to: "/saisie/imports" };
  },
});
