import { z } from "zod";
import { openRefused } from "@/lib/data/upload/openRefused";
import { memberRoute } from "@/lib/gate/memberRoute";
import { rowId } from "@/lib/gate/rowId";

export const GET = memberRoute({
  permission: "import-figures",
  params: z.object({ id: rowId }),
  run: async ({ params: { id } }) => {
    const { fileName, open } = await openRefused(id);
    return { kind: "stream", open, contentType: "text/csv; charset=utf-8", fileName, tag: String(id) };
  },
});
