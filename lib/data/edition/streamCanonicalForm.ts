import { canonicalPieces } from "./canonicalPieces";
import { type Download, streamRevision } from "./streamRevision";

/**
 * The canonical form of a revision.
 * @throws ExpectedError `downloads-busy`
 */
export function streamCanonicalForm(download: Download): ReadableStream<Uint8Array> {
  return streamRevision(download, canonicalPieces);
}
