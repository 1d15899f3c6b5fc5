import type { CsvFormat } from "@/lib/domain/table/toCsv";
import { readExportRows } from "./readExportRows";
import { type Download, streamRevision } from "./streamRevision";

/**
 * All lists of a revision as one CSV, the one that `npm run export` writes in the standard format.
 * @param notice of a simulated instance: on every line
 * @throws ExpectedError `downloads-busy`
 */
export function streamExportRows(download: Download, notice: string | null, format: CsvFormat): ReadableStream<Uint8Array> {
  return streamRevision(download, (client, revision) => readExportRows(client, revision, notice, format));
}
