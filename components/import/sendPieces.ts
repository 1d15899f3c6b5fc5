import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";

/** A connection that was lost for a moment is tried again after so many milliseconds. */
const AGAIN_AFTER = [500, 2_000, 5_000];

/**
 * Sends a file in pieces, one after the other: it is never whole in memory, and a piece that is lost is sent again.
 * @returns false when one could not be sent
 */
export async function sendPieces(file: Blob, uploadId: number, onSent: (share: number) => void): Promise<boolean> {
  const pieces = Math.ceil(file.size / PIECE_BYTES);
  for (let ordinal = 0; ordinal < pieces; ordinal++) {
    const piece = file.slice(ordinal * PIECE_BYTES, (ordinal + 1) * PIECE_BYTES);
    if (!(await sendPiece(piece, `/saisie/imports/${uploadId}/morceaux/${ordinal}`))) return false;
    onSent((ordinal + 1) / pieces);
  }
  return true;
}

async function sendPiece(body: Blob, address: string): Promise<boolean> {
  for (const wait of [...AGAIN_AFTER, null]) {
    const answer = await fetch(address, { method: "POST", body, headers: { "Content-Type": "application/octet-stream" } }).catch(
      () => null,
    );
    if (answer?.ok) return true;
    if (wait === null || (answer !== null && answer.status < 500 && answer.status !== 429)) return false;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return false;
}
