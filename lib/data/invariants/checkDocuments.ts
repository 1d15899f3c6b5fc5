import type pg from "pg";
import { hashDocument } from "../award/hashDocument";
import type { CheckedInvariant } from "./checkInvariants";

/** What was written down for good, each with the SHA-256 of its canonical form, which the database cannot make again. */
const DOCUMENTS = {
  "minutes-keep-their-hash": "SELECT category_id || ' n° ' || number AS found, content, sha256 FROM minutes ORDER BY category_id, number",
  "palmares-keep-their-hash": "SELECT year::text AS found, content, sha256 FROM award_publication ORDER BY year",
} as const;
export const DOCUMENT_INVARIANTS = Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[];

/** Hashes them again: signed minutes and published palmarès still say what they said. */
export async function* checkDocuments(pool: Pick<pg.Pool, "query">): AsyncGenerator<CheckedInvariant> {
  for (const id of DOCUMENT_INVARIANTS) {
    const began = performance.now();
    const { rows } = await pool.query<{ found: string; content: object; sha256: string }>(DOCUMENTS[id]);
    const found = rows.filter(({ content, sha256 }) => hashDocument(content) !== sha256).map((row) => row.found);
    yield { id, count: found.length, found: found.slice(0, 5), milliseconds: performance.now() - began };
  }
}
