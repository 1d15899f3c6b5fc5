import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";

/** An award that takes candidatures now. */
export interface OpenCall {
  awardId: number;
  year: number;
  theme: string;
  rules: string;
  /** The last day; null where it does not end. */
  endsOn: Day | null;
  categories: readonly { id: number; name: string }[];
}
/** Where none does: the next that will, and the last that did. */
export interface NoCall {
  next: { year: number; theme: string; startsOn: Day } | null;
  last: { year: number; theme: string; endsOn: Day } | null;
}

const CALLS = "FROM award_edition e JOIN award_phase p ON p.award_id = e.id AND p.kind = 'candidatures'";

/** Whom one may apply to. @param today in Paris */
export async function readOpenCall(reader: Pick<pg.Pool, "query">, today: Day): Promise<{ open: OpenCall } | { open: null; none: NoCall }> {
  const { rows } = await reader.query<Omit<OpenCall, "categories">>(
    `SELECT e.id AS "awardId", e.year, e.theme, e.rules, p.ends_on AS "endsOn" ${CALLS} WHERE e.active_phase = 'candidatures' AND p.starts_on <= $1::date AND (p.ends_on IS NULL OR p.ends_on >= $1::date)
     ORDER BY e.year DESC LIMIT 1`,
    [today],
  );
  const [open] = rows;
  if (!open) return { open: null, none: await readNone(reader, today) };
  const categories = await reader.query<{ id: number; name: string }>(
    "SELECT id, name FROM award_category WHERE award_id = $1 ORDER BY position, id",
    [open.awardId],
  );
  return { open: { ...open, categories: categories.rows } };
}

/** A phase that has begun by its dates and that no manager has opened is not said to be the next: nobody knows when. */
async function readNone(reader: Pick<pg.Pool, "query">, today: Day): Promise<NoCall> {
  const next = await reader.query<NonNullable<NoCall["next"]>>(
    `SELECT e.year, e.theme, p.starts_on AS "startsOn" ${CALLS} WHERE p.starts_on > $1::date ORDER BY p.starts_on, e.id LIMIT 1`,
    [today],
  );
  const last = await reader.query<NonNullable<NoCall["last"]>>(
    `SELECT e.year, e.theme, p.ends_on AS "endsOn" ${CALLS} WHERE p.ends_on < $1::date AND e.active_phase IS NOT NULL ORDER BY p.ends_on DESC, e.id LIMIT 1`,
    [today],
  );
  return { next: next.rows[0] ?? null, last: last.rows[0] ?? null };
}
