import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";
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
  if (encoding !== "windows-1252") return new StringDecoder(encoding === "utf-8" ? "utf8" : "utf16le");
  const decoder = new TextDecoder("windows-1252"); // one byte a character: no piece cuts any
  return { write: (piece) => decoder.decode(piece), end: () => "" };
}
