import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CsvRecords } from "@/lib/data/import/CsvRecords";
import { type PublishedPresence, readPublishedPresence as read } from "@/lib/domain/presence/publishedPresence";

const FILE = "prisma/seed/published-presence.csv";

let kept: Promise<readonly PublishedPresence[]> | undefined;

/** The presence figures that others published, as the product ships them, the latest year first: read once. */
export function readPublishedPresence(root = process.cwd()): Promise<readonly PublishedPresence[]> {
  kept ??= readFile(join(root, FILE), "utf8")
    .then(recordsOf)
    .catch((error: unknown) => {
      kept = undefined; // read again by the next one
      throw error;
    });
  return kept;
}

function recordsOf(text: string): PublishedPresence[] {
  const reader = new CsvRecords(",");
  const [header, ...records] = [...reader.push(text), ...reader.end()];
  const names = header?.cells ?? [];
  return records
    .flatMap(({ cells }) => read(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]))) ?? [])
    .sort((a, b) => b.year - a.year);
}
