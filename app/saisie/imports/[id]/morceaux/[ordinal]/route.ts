import { z } from "zod";
import { database, inTransaction } from "@/lib/data/database";
import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";
import { storePiece } from "@/lib/data/upload/storePiece";
import { MOST_BYTES } from "@/lib/data/upload/upload";
import { memberRoute } from "@/lib/gate/memberRoute";
import { readBounded } from "@/lib/gate/readBounded";
import { rowId } from "@/lib/gate/rowId";

export const POST = memberRoute({
  permission: "import-figures",
  params: z.object({
    id: rowId,
    ordinal: z.coerce
      .number()
      .int()
      .min(0)
      .max(Math.ceil(MOST_BYTES / PIECE_BYTES)),
  }),
  run: async ({ params: { id, ordinal }, member, request, now }) => {
    const content = await readBounded(request, PIECE_BYTES);
    await inTransaction(database().pool, (client) => storePiece(client, { uploadId: id, memberId: member.id, ordinal, content, now }));
    return { kind: "json", body: { ordinal } };
  },
});
