/** What a file of a picture says of itself. */
export interface PictureFile {
  type: "image/png" | "image/webp";
  width: number;
  height: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** By its first bytes, whatever its name claims. Null for anything but PNG and WebP: an SVG can run scripts. */
export function pictureOf(bytes: Uint8Array): PictureFile | null {
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  if (PNG.every((byte, index) => bytes[index] === byte) && at(12, 4) === "IHDR") {
    return { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (at(0, 4) !== "RIFF" || at(8, 4) !== "WEBP") return null;
  const size = webpSize(at(12, 4), view);
  return size && { type: "image/webp", ...size };
}

/** WebP has three kinds: lossy, lossless, extended; each keeps its size elsewhere. */
function webpSize(kind: string, view: DataView): { width: number; height: number } | null {
  if (kind === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (kind !== "VP8X") return null;
  const three = (from: number) => view.getUint16(from, true) + view.getUint8(from + 2) * 65_536 + 1;
  return { width: three(24), height: three(27) };
}
