import { database } from "@/lib/data/database";
import type { Palmares, PalmaresCategory } from "@/lib/domain/award/palmares";
import { ExpectedError } from "@/lib/platform/errors";

/** What was published of an award, and the SHA-256 of its canonical form. */
export interface PublishedPalmares {
  palmares: Palmares;
  sha256: string;
}

/** @throws ExpectedError `unknown-award`: there is none of that year, or it is not published */
export async function readPalmares(year: number): Promise<PublishedPalmares> {
  const { rows } = await database().pool.query<{ content: Palmares; sha256: string }>(
    "SELECT content, sha256 FROM award_publication WHERE year = $1",
    [year],
  );
  const [row] = rows;
  if (!row) throw new ExpectedError("unknown-award", { found: year });
  return { palmares: row.content, sha256: row.sha256 };
}

/** @throws ExpectedError `unknown-award`, `unknown-category` */
export async function readPalmaresCategory(year: number, slug: string): Promise<PublishedPalmares & { category: PalmaresCategory }> {
  const published = await readPalmares(year);
  const category = published.palmares.categories.find((one) => one.slug === slug);
  if (!category) throw new ExpectedError("unknown-category");
  return { ...published, category };
}
