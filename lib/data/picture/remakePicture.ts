import { createHash } from "node:crypto";
import sharp from "sharp";
import { isLongToRead } from "@/lib/domain/picture/isLongToRead";
import { judgeFile } from "@/lib/domain/picture/judgeFile";
import { LARGEST_KEPT_SIDE, MOST_SENT_MEGAPIXELS, type PictureProblem } from "@/lib/domain/picture/sentPicture";

/** A picture made here: nothing of the file that was sent is in it but what is seen. */
export interface MadePicture {
  content: Uint8Array<ArrayBuffer>;
  contentType: "image/webp";
  width: number;
  height: number;
  sha256: string;
}

/** One thread for each picture, nothing kept between two: what is sent decides neither how long nor how large. */
sharp.concurrency(1);
sharp.cache(false);

const LONGEST_SECONDS = 10;
const MOST_PIXELS = MOST_SENT_MEGAPIXELS * 1_000_000;
/** Seen, no worse than the screen; kept, a tenth of what a telephone takes. */
const QUALITY = 82;

/** One at a time in a process: each may fill 260 MB while it is decoded. */
let last: Promise<unknown> = Promise.resolve();

/** Decodes what was sent and encodes it anew, upright, in sRGB, within 1,600 pixels, without whatever the file said besides. */
export function remakePicture(bytes: Uint8Array, name: string): Promise<MadePicture | { problem: PictureProblem }> {
  const judged = judgeFile(bytes, name);
  if ("problem" in judged) return Promise.resolve(judged);
  const made = last.then(() => decode(bytes, judged.kind));
  last = made;
  return made;
}

async function decode(bytes: Uint8Array, kind: string): Promise<MadePicture | { problem: PictureProblem }> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true, pages: 1 });
    const { format, width, height, pages = 1, ...samples } = await picture.metadata();
    if (format !== kind) return { problem: "broken" };
    if (pages > 1) return { problem: "animated" };
    if (width * height > MOST_PIXELS) return { problem: "too-many-pixels" };
    if (isLongToRead({ format, pixels: width * height, ...samples })) return { problem: "too-long" };
    const { data, info } = await picture
      .timeout({ seconds: LONGEST_SECONDS })
      .autoOrient()
      .resize({ width: LARGEST_KEPT_SIDE, height: LARGEST_KEPT_SIDE, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    const content = new Uint8Array(data);
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { content, contentType: "image/webp", width: info.width, height: info.height, sha256 };
  } catch (error) {
    return { problem: problemOf(String(error)) };
  }
}

/** What the decoder says is for those who program it. */
function problemOf(said: string): PictureProblem {
  if (/pixel limit/i.test(said)) return "too-many-pixels";
  return /timeout/i.test(said) ? "too-long" : "broken";
}
