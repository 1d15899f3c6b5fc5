import type pg from "pg";
import type { Network } from "@/lib/domain/account/network";
import type { PreviousKey } from "@/lib/domain/edition/frozenEdition";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import { LATEST_FIRST, LATEST_NUMBER, publishedCodes } from "./publishedEditions";

/** A revision as publishing, verifying and exporting need it: with its identifiers. */
export interface StoredRevision {
  id: number;
  editionId: number;
  code: string;
  title: string;
  referenceOn: Day;
  windowDays: number;
  demonstration: boolean;
  number: number;
  /** Number of the edition's latest. */
  latest: number;
  /** Null for the first. */
  reason: string | null;
  networks: readonly Network[];
  /** Version of each metric in force. */
  metrics: Readonly<Record<string, number>>;
  publishedAt: Date;
  publishedBy: string;
  sha256: string;
  previous: (PreviousKey & { id: number; referenceOn: Day; title: string }) | null;
}

interface Row extends Omit<StoredRevision, "previous"> {
  previousId: number | null;
  previousCode: string;
  previousTitle: string;
  previousReferenceOn: Day;
  previousNumber: number;
  previousSha256: string;
}

const SQL = `
  SELECT r.id, e.id AS "editionId", e.code, e.title, e.reference_on AS "referenceOn", e.window_days AS "windowDays", e.demonstration,
    r.number, ${LATEST_NUMBER} AS latest, r.reason, r.networks::text[] AS networks, r.metrics,
    r.published_at AS "publishedAt", r.published_by AS "publishedBy", r.sha256,
    p.id AS "previousId", pe.code AS "previousCode", pe.title AS "previousTitle", pe.reference_on AS "previousReferenceOn",
    p.number AS "previousNumber", p.sha256 AS "previousSha256"
  FROM revision r JOIN edition e ON e.id = r.edition_id
  LEFT JOIN revision p ON p.id = r.previous_revision_id LEFT JOIN edition pe ON pe.id = p.edition_id`;

export type Queryable = Pick<pg.Pool, "query"> | pg.PoolClient;

/**
 * @param number the latest revision unless given
 * @throws ExpectedError `unknown-edition`, `unknown-revision`
 */
export async function readRevision(db: Queryable, code: string, number?: number): Promise<StoredRevision> {
  const found = await readRevisions(db, code);
  const latest = found[0];
  if (!latest) throw new ExpectedError("unknown-edition", { found: code, expected: (await publishedCodes(db)).join(", ") || "none" });
  const wanted = number === undefined ? latest : found.find((revision) => revision.number === number);
  if (!wanted) throw new ExpectedError("unknown-revision", { found: number ?? "", expected: `1–${latest.number}` });
  return wanted;
}

/** All revisions of an edition, or of all editions: newest reference date first, newest revision first. */
export async function readRevisions(db: Queryable, code: string | null): Promise<StoredRevision[]> {
  const { rows } = await db.query<Row>(`${SQL} WHERE $1::text IS NULL OR e.code = $1 ORDER BY ${LATEST_FIRST}, r.number DESC`, [code]);
  return rows.map(({ previousId, previousCode, previousTitle, previousReferenceOn, previousNumber, previousSha256, ...revision }) => ({
    ...revision,
    previous:
      previousId === null
        ? null
        : {
            id: previousId,
            code: previousCode,
            title: previousTitle,
            referenceOn: previousReferenceOn,
            revision: previousNumber,
            sha256: previousSha256,
          },
  }));
}
