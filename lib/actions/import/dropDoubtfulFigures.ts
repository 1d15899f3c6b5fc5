"use server";

import { z } from "zod";
import { dropDoubtful } from "@/lib/data/upload/changeUpload";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

/** Gives up the doubtful figures that were set aside when a file was applied. */
export const dropDoubtfulFigures = memberAction({
  permission: "import-figures",
  input: z.object({ uploadId: rowId, seen: z.iso.datetime().pipe(z.coerce.date()) }),
  run: async ({ input, actor, client, now }) => {
    await dropDoubtful(client, { ...input, actor, now });
    return { data: null, refresh: true };
  },
});
