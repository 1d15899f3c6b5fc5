import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { wellFormed } from "@/lib/domain/snapshot/wellFormed";
import { ExpectedError } from "@/lib/platform/errors";
import type { ExaminedFile, FileEncoding } from "./examineFile";

/** Small: what a piece is cut into dies young, and costs the collector nothing. */
const PIECE = 1 << 16;

/** The text of a file in pieces, and how many bytes were read so far. */
export async function* decodeFile(
  file: ExaminedFile,
  bytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ text: string; bytesRead: number }> {
  const decoder = decoderOf(file.encoding);
  let bytesRead = file.mark;
  const end = Number.isFinite(bytes) ? file.mark + bytes - 1 : undefined;
  const stream: AsyncIterable<Buffer> = createReadStream(file.path, { start: file.mark, end, highWaterMark: PIECE });
  for await (const piece of stream) {
    bytesRead += piece.length;
    yield { text: decoder.write(piece), bytesRead };
  }
  const last = decoder.end();
  if (last !== "") yield { text: last, bytesRead };
}

interface Decoder {
  write(piece: Buffer): string;
  end(): string;
}

function decoderOf(encoding: FileEncoding): Decoder {
  if (encoding === "windows-1252") return { write: decodeWindows1252, end: () => "" }; // one byte a character: no piece cuts any
  const decoder = new StringDecoder(encoding === "utf-8" ? "utf8" : "utf16le");
  return encoding === "utf-8" ? decoder : { write: (piece) => cleaned(decoder.write(piece)), end: () => cleaned(decoder.end()) };
}

/** What the bytes 80 to 9F mean; the five that mean nothing stay what they are. TextDecoder of Node 20 takes them for Latin-1. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function decodeWindows1252(piece: Buffer): string {
  return piece.toString("latin1").replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** In UTF-16 a NUL, or half a character, is seen once decoded only; elsewhere examineFile has refused them. */
function cleaned(text: string): string {
  if (text.includes("\0")) throw new ExpectedError("file-not-text", { found: "NUL" });
  return wellFormed(text);
}
