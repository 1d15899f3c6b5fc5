import { ExpectedError } from "@/lib/platform/errors";

/**
 * The body of a request, which may be this long at most: what is longer is not read to its end.
 * @throws ExpectedError `piece-misfits`
 */
export async function readBounded(request: Request, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > most) throw new ExpectedError("piece-misfits", { found: length, expected: most });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}
