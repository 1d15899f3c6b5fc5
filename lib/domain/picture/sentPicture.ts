/** A picture that somebody sends, before it is made anew. */
export const LARGEST_SENT_MEGABYTES = 8;
/** What a good telephone takes. A file of a few kilobytes can claim more, and fill the memory that it is decoded into. */
export const MOST_SENT_MEGAPIXELS = 40;
/** Of the longer side, as it is kept. */
export const LARGEST_KEPT_SIDE = 1_600;

/** What is read; each by the names that its files go by. */
export const SENT_KINDS = { jpeg: ["jpg", "jpeg", "jfif"], png: ["png"], webp: ["webp"] } as const;
export type SentKind = keyof typeof SENT_KINDS;

/** Why a picture is not taken; the sentence of each stands under `candidature.picture.problem`. */
export const PICTURE_PROBLEMS = [
  "empty",
  "too-heavy",
  "vector",
  "other-kind",
  "misnamed",
  "other-content",
  "animated",
  "too-many-pixels",
  "broken",
  "too-long",
] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];
