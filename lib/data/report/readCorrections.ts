import { database } from "@/lib/data/database";
import type { Network } from "@/lib/domain/account/network";
import type { ReportKind } from "@/lib/domain/report/report";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";

/** What was mended: an edition by a revision, a palmarès by a note or, of what a reader reported, what the observatory says of it. */
export type CorrectionEntry = {
  /** Among those of its kind. */
  id: number;
  /** ISO instant. */
  at: string;
  /** What everybody may read, in the observatory's words. */
  text: string;
  /** The revision that mends it, where it is still there. */
  revision: { code: string; title: string; number: number } | null;
} & (
  | { of: "edition" }
  | { of: "award"; award: PublishedAward }
  | { of: "report"; kind: ReportKind; network: Network | null; territory: { level: Level; code: string; name: string } }
);
export interface PublishedAward {
  year: number;
  theme: string;
  /** Null for the whole palmarès. */
  category: { slug: string; name: string } | null;
}
export interface CorrectionLog {
  total: number;
  page: number;
  pages: number;
  rows: readonly CorrectionEntry[];
}

const CORRECTIONS_A_PAGE = 50;

// Column by column what is public of a report: not what its reader wrote, nor who they are, nor who handled it.
const SQL = `
  SELECT r.published_at AS at, 'edition' AS of, r.id, r.reason AS text, e.code, e.title, r.number, NULL AS kind, NULL AS network,
    NULL::json AS territory, NULL::json AS award
  FROM revision r JOIN edition e ON e.id = r.edition_id WHERE r.reason IS NOT NULL
  UNION ALL
  SELECT p.closed_at, 'report', p.id, p.answer, e.code, e.title, r.number, p.kind::text, p.network::text,
    json_build_object('level', t.level, 'code', t.code, 'name', t.name), NULL
  FROM report p JOIN territory t ON t.id = p.territory_id
  LEFT JOIN edition e ON e.code = p.mended_code LEFT JOIN revision r ON r.edition_id = e.id AND r.number = p.mended_revision
  WHERE p.state = 'mended'
  UNION ALL
  SELECT n.noted_at, 'award', n.number, n.text, NULL, NULL, NULL, NULL, NULL, NULL,
    json_build_object('year', p.year, 'theme', p.theme,
      'category', CASE WHEN c.id IS NOT NULL THEN json_build_object('slug', c.slug, 'name', c.name) END)
  FROM palmares_note n JOIN award_publication p ON p.award_id = n.award_id LEFT JOIN award_category c ON c.id = n.category_id`;

interface Row {
  id: number;
  at: Date;
  of: CorrectionEntry["of"];
  text: string;
  code: string | null;
  title: string;
  number: number | null;
  kind: ReportKind;
  network: Network | null;
  territory: { level: Level; code: string; name: string };
  award: PublishedAward;
}

/**
 * The public log of corrections, the last first.
 * @throws ExpectedError `unknown-page`
 */
export async function readCorrections(page: number): Promise<CorrectionLog> {
  const { pool } = database();
  const [{ rows }, counted] = await Promise.all([
    pool.query<Row>(`SELECT * FROM (${SQL}) log ORDER BY at DESC, of, id DESC LIMIT $1 OFFSET $2`, [
      CORRECTIONS_A_PAGE,
      (page - 1) * CORRECTIONS_A_PAGE,
    ]),
    pool.query<{ total: number }>(`SELECT count(*) AS total FROM (${SQL}) log`),
  ]);
  const total = counted.rows[0]?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / CORRECTIONS_A_PAGE));
  if (page > pages) throw new ExpectedError("unknown-page", { parameter: "page", found: page, expected: `1–${pages}` });
  return { total, page, pages, rows: rows.map(entryOf) };
}

function entryOf({ id, at, of, text, code, title, number, kind, network, territory, award }: Row): CorrectionEntry {
  const entry = { id, at: at.toISOString(), text, revision: code === null || number === null ? null : { code, title, number } };
  if (of === "award") return { ...entry, of, award };
  return of === "edition" ? { ...entry, of } : { ...entry, of, kind, network, territory };
}
