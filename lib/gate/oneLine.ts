import { z } from "zod";

/** A text that stands on one line, wherever it is shown or mailed, whatever is sent: not empty, and no longer than that. */
export const oneLine = (longest: number) =>
  z
    .string({ error: "missing" })
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .pipe(z.string().min(1, "missing").max(longest, "too-long"));
