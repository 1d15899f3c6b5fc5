import { strToU8, Zip, ZipDeflate } from "fflate";
import { DATA_FILE } from "@/lib/domain/table/dataPackage";
import { ARCHIVE_TIME } from "./fileArchive";

/** A long CSV with what must travel with it, packed as it is read: nothing of it is held. */
export function zipStream(csv: ReadableStream<Uint8Array>, companions: Readonly<Record<string, string>>): ReadableStream<Uint8Array> {
  const reader = csv.getReader();
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = ARCHIVE_TIME;
    zip.add(file);
    return file;
  };
  for (const [name, text] of Object.entries(companions)) add(name).push(strToU8(text), true);
  const data = add(DATA_FILE);
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      while (packed.length === 0) {
        const { value, done } = await reader.read();
        data.push(value ?? new Uint8Array(), done);
        if (!done) continue;
        zip.end();
        for (const bytes of packed) controller.enqueue(bytes);
        return controller.close();
      }
      for (const bytes of packed.splice(0)) controller.enqueue(bytes);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
