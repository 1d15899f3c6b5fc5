import { readFile } from "node:fs/promises";
import { join } from "node:path";

const FONTS = [
  ["Source Serif 4", 400, "source-serif-4/files/source-serif-4-latin-400-normal.woff"],
  ["Source Serif 4", 600, "source-serif-4/files/source-serif-4-latin-600-normal.woff"],
  ["Inter", 400, "inter/files/inter-latin-400-normal.woff"],
  ["Inter", 600, "inter/files/inter-latin-600-normal.woff"],
] as const;

let kept: ReturnType<typeof loadFonts> | undefined;

/** The fonts of the pictures, read once; a read that failed is tried again by the next who asks. */
export async function readFonts(): ReturnType<typeof loadFonts> {
  kept ??= loadFonts();
  try {
    return await kept;
  } catch (error) {
    kept = undefined;
    throw error;
  }
}

function loadFonts() {
  return Promise.all(
    FONTS.map(async ([name, weight, file]) => ({
      name,
      weight,
      style: "normal" as const,
      data: await readFile(join(process.cwd(), "node_modules", "@fontsource", file)),
    })),
  );
}
