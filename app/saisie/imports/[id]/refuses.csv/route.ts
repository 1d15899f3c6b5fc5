import { z } from "zod";
import { openRows } from "@/lib/data/upload/openRows";
import { memberRoute } from "@/lib/gate/memberRoute";
import { rowId } from "@/lib/gate/rowId";

export const GET = memberRoute({
  permission: "import-figures",
  params: z.object({ id: rowId }),
  run: async ({ params: { id } }) => {
    const { fileName, tag, open } = await openRows(id, "refused");
    return { kind: "stream", open, contentType: "text/csv; charset=utf-8", fileName, tag };
  },
});
