import { inflateRawSync } from "node:zlib";
import { ExpectedError } from "@/lib/platform/errors";

/** What an archive may hold, judged before any of it is unpacked. */
const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 256 << 20;
/** Sheets of figures are packed to a tenth or a twentieth; bombs to a thousandth. */
const MOST_RATIO = 200;
/** Below it a ratio says nothing. */
const SMALL = 1 << 20;

interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/**
 * The files of a zip archive, by name. Its directory is read first and believed of nothing: no file is unpacked beyond the size that it
 * announces, and none stands in another.
 * @throws ExpectedError `workbook-refused` with what is wrong
 */
export function readZip(zip: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const entries = readDirectory(zip);
  refuseBombs(entries, zip.length);
  return new Map(entries.filter(({ name }) => wanted(name)).map((entry) => [entry.name, unpack(zip, entry)]));
}

function refuse(found: string): never {
  throw new ExpectedError("workbook-refused", { found });
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

function readDirectory(zip: Buffer): Entry[] {
  let end = zip.length - END_LENGTH;
  const earliest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= earliest && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < earliest) return refuse("damaged");
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return refuse("large");
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50) return refuse("damaged");
    if ((zip.readUInt16LE(at + 8) & 1) === 1) return refuse("encrypted");
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function refuseBombs(entries: readonly Entry[], length: number): void {
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED) refuse("large");
  if (entries.some(({ packed, unpacked }) => unpacked > SMALL && unpacked > MOST_RATIO * packed)) refuse("bomb");
  let free = 0;
  for (const { offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (offset < free) refuse("bomb"); // the same bytes, unpacked again and again
    free = offset + 30 + packed;
  }
  if (free > length) refuse("damaged");
}

function unpack(zip: Buffer, { method, packed, unpacked, offset }: Entry): Buffer {
  if (zip.readUInt32LE(offset) !== 0x04034b50) return refuse("damaged");
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const content = zip.subarray(start, start + packed);
  if (method === 0) return content.length === unpacked ? content : refuse("damaged");
  if (method !== 8) return refuse("damaged");
  try {
    const inflated = inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) });
    return inflated.length === unpacked ? inflated : refuse("damaged");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return refuse("bomb");
    if (error instanceof ExpectedError) throw error;
    return refuse("damaged");
  }
}
