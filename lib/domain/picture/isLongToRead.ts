import { MOST_SENT_MEGAPIXELS } from "./sentPicture";

/** A picture as its head says it is. */
export interface PictureHead {
  format: string;
  pixels: number;
  channels: number;
  /** Of a sample; two bytes are more than any screen shows. */
  depth: string;
  /** Whether it comes in passes over the whole: a PNG is then whole in memory before its first line is read. */
  isProgressive: boolean;
}

const MOST_BYTES = MOST_SENT_MEGAPIXELS * 1_000_000 * 4;

/** Whether a file of a few kilobytes fills more memory, for longer, than any photograph does. */
export function isLongToRead({ format, pixels, channels, depth, isProgressive }: PictureHead): boolean {
  return format === "png" && isProgressive && pixels * channels * (depth === "uchar" ? 1 : 2) > MOST_BYTES;
}
