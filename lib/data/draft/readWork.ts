import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import type { DraftFacts, KeptPreview } from "./draft";

/** A draft as the process that works on it needs it: as it is stored. */
export interface DraftAtWork extends DraftFacts {
  version: number;
  state: string;
  publishedBy: string | null;
  /** What was looked at before it was asked for. */
  preview: KeptPreview | null;
  /** Whether it is published whatever has changed since. */
  anyway: boolean;
}

/** @throws ExpectedError `unknown-draft` */
export async function readWork(pool: pg.Pool, id: number): Promise<DraftAtWork> {
  const { rows } = await pool.query<DraftAtWork>(
    `SELECT code, title, reference_on AS "referenceOn", window_days AS "windowDays", networks::text[] AS networks, reason,
       version, state::text AS state, published_by AS "publishedBy", preview, anyway
     FROM edition_draft WHERE id = $1`,
    [id],
  );
  const draft = rows[0];
  if (!draft) throw new ExpectedError("unknown-draft", { found: id });
  return draft;
}
