import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { ExpectedError } from "@/lib/platform/errors";

export type FileEncoding = "utf-8" | "utf-16le" | "windows-1252";

export interface ExaminedFile {
  path: string;
  bytes: number;
  sha256: string;
  encoding: FileEncoding;
  /** Bytes of the byte order mark, to be skipped. */
  mark: number;
}

const PIECE = 1 << 20;
/** What a spreadsheet or a document begins with when somebody forgot to save it as CSV. */
const OTHER_FORMATS: readonly (readonly [string, Buffer])[] = [
  ["xlsx", Buffer.from("PK\x03\x04", "latin1")],
  ["xls", Buffer.from("\xd0\xcf\x11\xe0", "latin1")],
  ["pdf", Buffer.from("%PDF-", "latin1")],
  ["gzip", Buffer.from("\x1f\x8b", "latin1")],
  ["zip", Buffer.from("PK\x05\x06", "latin1")],
];

/**
 * Reads a file through once, keeping nothing: its hash, and its encoding (a mark tells; else UTF-8 if every byte of it can be, else
 * Windows-1252, in which anything can be). What is no text is refused.
 */
export async function examineFile(path: string): Promise<ExaminedFile> {
  const bytes = await sizeOf(path);
  if (bytes === 0) throw new ExpectedError("file-empty", { file: path });
  const hash = createHash("sha256");
  let encoding: FileEncoding = "utf-8";
  let mark = 0;
  let cut = Buffer.alloc(0); // a character that the end of a piece cut in two
  let first = true;
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    hash.update(piece);
    if (first) {
      refuseOtherFormats(piece);
      ({ encoding, mark } = readMark(piece));
      first = false;
    }
    if (encoding === "utf-16le") continue;
    if (piece.includes(0)) throw new ExpectedError("file-not-text", { found: "NUL" });
    if (encoding !== "utf-8") continue;
    const whole = cut.length === 0 ? piece : Buffer.concat([cut, piece]);
    const end = endOfCharacters(whole);
    if (isUtf8(whole.subarray(0, end))) cut = Buffer.from(whole.subarray(end));
    else encoding = "windows-1252";
  }
  if (encoding === "utf-8" && cut.length > 0) encoding = "windows-1252";
  return { path, bytes, sha256: hash.digest("hex"), encoding, mark: encoding === "windows-1252" ? 0 : mark };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ExpectedError("file-not-found", { file: path });
  return found.size;
}

function refuseOtherFormats(piece: Buffer): void {
  const found = OTHER_FORMATS.find(([, start]) => piece.subarray(0, start.length).equals(start));
  if (found) throw new ExpectedError("file-not-text", { found: found[0] });
}

function readMark(piece: Buffer): { encoding: FileEncoding; mark: number } {
  if (piece[0] === 0xff && piece[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (piece[0] === 0xfe && piece[1] === 0xff) throw new ExpectedError("file-not-text", { found: "utf16be" });
  const marked = piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
  return { encoding: "utf-8", mark: marked ? 3 : 0 };
}

/** Where the last whole UTF-8 character ends: at most three bytes before the end. */
function endOfCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue; // goes on from an earlier byte
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
