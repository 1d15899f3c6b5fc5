import type pg from "pg";

/** SQL on an edition `e`: which are published, in which order, and by which revision each speaks. The one home of « latest ». */
export const IS_PUBLISHED = "EXISTS (SELECT 1 FROM revision published WHERE published.edition_id = e.id)";
export const LATEST_NUMBER = "(SELECT max(newest.number) FROM revision newest WHERE newest.edition_id = e.id)";
/** By reference date; of two of one date the one created last comes first. The first of all is the latest. */
export const LATEST_FIRST = "e.reference_on DESC, e.id DESC";

/** Enough for the sentence of an error. */
const NAMED = 20;

/** Codes of the published editions, the latest first. */
export async function publishedCodes(db: Pick<pg.Pool, "query"> | pg.PoolClient, most = NAMED): Promise<string[]> {
  const { rows } = await db.query<{ code: string }>(
    `SELECT e.code FROM edition e WHERE ${IS_PUBLISHED} ORDER BY ${LATEST_FIRST} LIMIT $1`,
    [most],
  );
  return rows.map(({ code }) => code);
}
