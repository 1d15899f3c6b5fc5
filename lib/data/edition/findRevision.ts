import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import { LATEST } from "@/lib/domain/edition/editionCode";
import type { Day } from "@/lib/domain/snapshot/figure";
import { ExpectedError } from "@/lib/platform/errors";
import type { EditionFacts } from "../ranking/leaderboard";
import { IS_PUBLISHED, LATEST_FIRST, LATEST_NUMBER, publishedCodes } from "./publishedEditions";

export interface FoundRevision {
  /** Identifies the frozen rows; never reused, so that what is kept under it stays true. */
  id: number;
  /** Of the revision that movements compare with. */
  previousId: number | null;
  /** Metric versions in force. */
  metrics: Readonly<Record<string, number>>;
  facts: EditionFacts;
}

interface Row {
  id: number | null;
  code: string;
  title: string;
  reference_on: Day;
  window_days: number;
  demonstration: boolean;
  latest: number;
  number: number;
  reason: string | null;
  networks: Network[];
  metrics: Record<string, number>;
  published_at: Date;
  sha256: string;
  previous_id: number | null;
  previous_code: string | null;
  previous_title: string;
  previous_reference_on: Day;
  previous_number: number;
  previous_networks: Network[];
}

const SQL = `
  WITH chosen AS (
    SELECT e.*, ${LATEST_NUMBER} AS latest
    FROM edition e
    WHERE ($1 = '${LATEST}' OR e.code = $1) AND ${IS_PUBLISHED}
    ORDER BY ${LATEST_FIRST}
    LIMIT 1)
  SELECT r.id, c.code, c.title, c.reference_on, c.window_days, c.demonstration, c.latest,
    r.number, r.reason, r.networks::text[] AS networks, r.metrics, r.published_at, r.sha256,
    p.id AS previous_id, pe.code AS previous_code, pe.title AS previous_title, pe.reference_on AS previous_reference_on, p.number AS previous_number,
    p.networks::text[] AS previous_networks
  FROM chosen c
  LEFT JOIN revision r ON r.edition_id = c.id AND r.number = coalesce($2::int, c.latest)
  LEFT JOIN revision p ON p.id = r.previous_revision_id
  LEFT JOIN edition pe ON pe.id = p.edition_id`;

/**
 * The revision that a code and a number name, read live: an edition published by a command shows at once.
 * @param code an edition's code, or `latest`
 * @param revision the latest one unless given
 * @throws ExpectedError `no-edition` (`latest`, and none is published), `unknown-edition`, `unknown-revision`
 */
export async function findRevision(code: string, revision?: number): Promise<FoundRevision> {
  const { rows } = await database().pool.query<Row>(SQL, [code, revision ?? null]);
  const row = rows[0];
  if (!row) {
    if (code === LATEST) throw new ExpectedError("no-edition");
    const [latest, ...others] = await publishedCodes(database().pool);
    const expected = latest === undefined ? "none" : [`${latest} (= ${LATEST})`, ...others].join(", ");
    throw new ExpectedError("unknown-edition", { found: code, expected });
  }
  if (row.id === null) throw new ExpectedError("unknown-revision", { found: revision ?? "", expected: `1–${row.latest}` });
  return { id: row.id, previousId: row.previous_id, metrics: row.metrics, facts: factsOf(row) };
}

function factsOf(row: Row): EditionFacts {
  return {
    code: row.code,
    title: row.title,
    referenceOn: row.reference_on,
    windowDays: row.window_days,
    demonstration: row.demonstration,
    networks: row.networks,
    revision: row.number,
    latestRevision: row.latest,
    reason: row.reason,
    publishedAt: row.published_at.toISOString(),
    sha256: row.sha256,
    previous:
      row.previous_code === null
        ? null
        : {
            code: row.previous_code,
            title: row.previous_title,
            referenceOn: row.previous_reference_on,
            revision: row.previous_number,
            networks: row.previous_networks,
          },
  };
}
