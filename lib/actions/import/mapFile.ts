"use server";

import { z } from "zod";
import { chooseReading } from "@/lib/data/upload/chooseReading";
import { startWork } from "@/lib/data/upload/startWork";
import { NETWORKS } from "@/lib/domain/account/network";
import { IMPORT_COLUMNS } from "@/lib/domain/snapshot/importColumns";
import { memberAction } from "@/lib/gate/memberAction";
import { rowId } from "@/lib/gate/rowId";

const NOTHING = z.literal("");
const text = (longest: number) => z.string({ error: "missing" }).trim().max(longest, "too-long");

/** Says what the columns of a file mean. */
export const mapFile = memberAction({
  permission: "import-figures",
  input: z.object({
    uploadId: rowId,
    delimiter: z.enum([";", ",", "\t", "|"]),
    headerLine: z.coerce.number().int().min(1).max(1_000_000),
    columns: z.array(z.union([NOTHING, z.enum(IMPORT_COLUMNS)])).max(1_000),
    network: z.union([NOTHING, z.enum(NETWORKS)]),
    observedOn: text(40),
    order: z.union([NOTHING, z.enum(["day-first", "month-first"])]),
    sourceName: text(80),
    sheet: z.string().max(255).optional(),
  }),
  run: async ({ input, actor, client, now }) => {
    const { uploadId, delimiter, headerLine, network, observedOn, order, sourceName, sheet = "" } = input;
    const fixed = { ...(network && { network }), ...(observedOn && { observed_on: observedOn }) };
    const columns = input.columns.map((column) => column || null);
    const reading = { delimiter, headerLine, columns, fixed, order: order || null };
    await chooseReading(client, { uploadId, reading, sheet: sheet || null, sourceName, actor, now });
    return { data: null, refresh: true };
  },
  afterwards: async (data) => {
    startWork();
    return data;
  },
});
