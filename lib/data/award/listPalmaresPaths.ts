import { database } from "@/lib/data/database";

/** The pages of every published award, and of each of its categories; the last first. */
export async function listPalmaresPaths(): Promise<string[]> {
  const { rows } = await database().pool.query<{ year: number; slugs: string[] }>(
    `SELECT p.year, array_agg(DISTINCT n.category_slug ORDER BY n.category_slug) AS slugs
     FROM award_publication p JOIN published_nominee n ON n.award_id = p.award_id GROUP BY p.year ORDER BY p.year DESC`,
  );
  return rows.flatMap(({ year, slugs }) => [`/prix/${year}`, ...slugs.map((slug) => `/prix/${year}/${slug}`)]);
}
