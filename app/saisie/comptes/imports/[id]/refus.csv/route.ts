import { z } from "zod";
import { readRegisterFile, readRegisterRows } from "@/lib/data/account/readRegisterFiles";
import { memberRoute } from "@/lib/gate/memberRoute";
import { refusedRowsCsv } from "@/lib/gate/refusedRowsCsv";
import { rowId } from "@/lib/gate/rowId";

export const GET = memberRoute({
  permission: "edit-register",
  params: z.object({ id: rowId }),
  run: async ({ params: { id } }) => {
    const file = await readRegisterFile(id);
    const rows = await readRegisterRows(file.id, "refused", null);
    return { kind: "csv", text: () => refusedRowsCsv(rows), fileName: `refus-${file.id}.csv` };
  },
});
