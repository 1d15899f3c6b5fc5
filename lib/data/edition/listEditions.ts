import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { Day } from "@/lib/domain/snapshot/figure";
import { LATEST_FIRST } from "./publishedEditions";

export interface PublishedRevision {
  number: number;
  /** Null for the first. */
  reason: string | null;
  /** ISO instant. */
  publishedAt: string;
  sha256: string;
}
export interface PublishedEdition {
  code: string;
  title: string;
  referenceOn: Day;
  windowDays: number;
  demonstration: boolean;
  /** Of the latest revision. */
  networks: readonly Network[];
  /** Newest first. */
  revisions: readonly PublishedRevision[];
}

interface Row {
  code: string;
  title: string;
  reference_on: Day;
  window_days: number;
  demonstration: boolean;
  number: number;
  reason: string | null;
  networks: Network[];
  published_at: Date;
  sha256: string;
}

/** Published editions, newest reference date first: the first is « latest ». */
export async function listEditions(): Promise<PublishedEdition[]> {
  const { rows } = await database().pool.query<Row>(
    `SELECT e.code, e.title, e.reference_on, e.window_days, e.demonstration,
       r.number, r.reason, r.networks::text[] AS networks, r.published_at, r.sha256
     FROM edition e JOIN revision r ON r.edition_id = e.id
     ORDER BY ${LATEST_FIRST}, r.number DESC`,
  );
  const editions = new Map<string, PublishedEdition & { revisions: PublishedRevision[] }>();
  for (const row of rows) {
    const known = editions.get(row.code);
    const revision = { number: row.number, reason: row.reason, publishedAt: row.published_at.toISOString(), sha256: row.sha256 };
    if (known) known.revisions.push(revision);
    else editions.set(row.code, { ...editionOf(row), revisions: [revision] });
  }
  return [...editions.values()];
}

function editionOf(row: Row): Omit<PublishedEdition, "revisions"> {
  return {
    code: row.code,
    title: row.title,
    referenceOn: row.reference_on,
    windowDays: row.window_days,
    demonstration: row.demonstration,
    networks: row.networks,
  };
}
