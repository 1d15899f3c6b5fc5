import { database } from "@/lib/data/database";
import type { Palmares, PalmaresCategory } from "@/lib/domain/award/palmares";
import { withCandidatures } from "@/lib/domain/award/withCandidatures";
import { ExpectedError } from "@/lib/platform/errors";
import { type PalmaresNote, readPalmaresNotes } from "./readPalmaresNotes";
import { readPublishedCandidatures } from "./readPublishedCandidatures";

/** What was published of an award, and the SHA-256 of its canonical form. */
export interface HashedPalmares {
  palmares: Palmares;
  sha256: string;
}
/** With what stands beside it. */
export interface PublishedPalmares extends HashedPalmares {
  /** What was said of it since, the first first; of one category, what is of that category or of all. */
  notes: readonly PalmaresNote[];
}

/** With what its nominees applied with, and what was said of it since. @throws ExpectedError `unknown-award`: there is none of that year, or it is not published */
export async function readPalmares(year: number): Promise<PublishedPalmares> {
  const { awardId, palmares, sha256 } = await readHashedPalmares(year);
  const { pool } = database();
  const notes = await readPalmaresNotes(pool, [awardId]);
  return {
    palmares: withCandidatures(palmares, await readPublishedCandidatures(pool, [awardId])),
    ...{ sha256, notes: notes.get(awardId) ?? [] },
  };
}

/** As its hash was taken. @throws ExpectedError `unknown-award` */
export async function readHashedPalmares(year: number): Promise<HashedPalmares & { awardId: number }> {
  const { rows } = await database().pool.query<HashedPalmares & { awardId: number }>(
    `SELECT award_id AS "awardId", content AS palmares, sha256 FROM award_publication WHERE year = $1`,
    [year],
  );
  if (!rows[0]) throw new ExpectedError("unknown-award", { found: year });
  return rows[0];
}

/** @throws ExpectedError `unknown-award`, `unknown-category` */
export async function readPalmaresCategory(year: number, slug: string): Promise<PublishedPalmares & { category: PalmaresCategory }> {
  const published = await readPalmares(year);
  const category = published.palmares.categories.find((one) => one.slug === slug);
  if (!category) throw new ExpectedError("unknown-category");
  const notes = published.notes.filter((note) => note.category === null || note.category === slug);
  return { ...published, notes, category };
}
