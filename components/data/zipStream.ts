import { strToU8, Zip, ZipDeflate } from "fflate";
import { DATA_FILE } from "@/lib/domain/table/dataPackage";
import { ARCHIVE_TIME } from "./fileArchive";

/** What the fields of an archive can count (APPNOTE, without ZIP64): one of more bytes would be broken without a word. */
export const MOST_BYTES = 2 ** 32 - 1;

/**
 * A long CSV with what must travel with it, packed as it is read: nothing of it is held. What goes wrong on the way ends the stream with an
 * error, and the source with it: whoever receives it knows that it is not whole.
 * @param most bytes, of the CSV as of the archive
 */
export function zipStream(
  csv: ReadableStream<Uint8Array>,
  companions: Readonly<Record<string, string>>,
  most: number = MOST_BYTES,
): ReadableStream<Uint8Array> {
  const reader = csv.getReader();
  const packed: Uint8Array[] = [];
  const sizes = { csv: 0, archive: 0 };
  let failed: Error | null = null;
  const zip = new Zip((error, bytes) => {
    failed ??= error; // thrown from here, it would reach whoever pushed only as long as they pack at once
    if (error) return;
    sizes.archive += bytes.length;
    packed.push(bytes);
  });
  const check = () => {
    if (failed) throw failed;
    if (Math.max(sizes.csv, sizes.archive) > most) throw new Error(`an archive holds ${most} bytes at most`);
  };
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = ARCHIVE_TIME;
    zip.add(file);
    return file;
  };
  const next = async (data: ZipDeflate) => {
    const { value = new Uint8Array(), done } = await reader.read();
    sizes.csv += value.length;
    data.push(value, done);
    if (done) zip.end();
    check();
    return done;
  };
  for (const [name, text] of Object.entries(companions)) add(name).push(strToU8(text), true);
  const data = add(DATA_FILE);
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        check();
        let done = false;
        while (packed.length === 0 && !done) done = await next(data);
        for (const bytes of packed.splice(0)) controller.enqueue(bytes);
        if (done) controller.close();
      } catch (error) {
        await reader.cancel(error).catch(() => undefined); // it may have failed itself
        throw error;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
