import { pictureOf } from "./pictureOf";

/** What every reader of every page loads. */
export const LARGEST_LOGO_BYTES = 256 * 1024;
export const LARGEST_LOGO_SIDE = 1_024;

/** Why a file cannot be the logo; null when it can. */
export function logoProblem(bytes: Uint8Array): "too-large" | "not-a-picture" | null {
  if (bytes.length > LARGEST_LOGO_BYTES) return "too-large";
  const picture = pictureOf(bytes);
  if (picture === null || picture.width === 0 || picture.height === 0) return "not-a-picture";
  return picture.width > LARGEST_LOGO_SIDE || picture.height > LARGEST_LOGO_SIDE ? "too-large" : null;
}
