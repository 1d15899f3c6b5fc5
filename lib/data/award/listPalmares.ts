import { database } from "@/lib/data/database";
import { matchTerms, Parameters } from "@/lib/data/territory/searchConditions";
import { narrowPalmares } from "@/lib/domain/award/narrowPalmares";
import type { Palmares } from "@/lib/domain/award/palmares";
import { withCandidatures } from "@/lib/domain/award/withCandidatures";
import { foldName } from "@/lib/domain/territory/foldName";
import type { League } from "@/lib/domain/territory/league";
import { readSearchTerms } from "@/lib/domain/territory/searchTerms";
import { ExpectedError } from "@/lib/platform/errors";
import type { PublishedPalmares } from "./readPalmares";
import { readPalmaresNotes } from "./readPalmaresNotes";
import { readPublishedCandidatures } from "./readPublishedCandidatures";

export interface PalmaresSearch {
  /** A territory: its name of then or of today, or its code. */
  q?: string | undefined;
  /** Of the nominee when it was nominated. */
  league?: League | undefined;
  /** A word of an award's theme or of a category's name. */
  theme?: string | undefined;
  year?: number | undefined;
  /** The slug of a category. */
  category?: string | undefined;
  /** From 1. */
  page: number;
  pageSize: number;
}
export interface FoundPalmares {
  total: number;
  pages: number;
  /** Newest first; of a search, the nominees that it finds and the categories that hold one. */
  rows: readonly PublishedPalmares[];
}

interface Row {
  awardId: number;
  content: Palmares;
  sha256: string;
  keys: string[];
}

/**
 * One page of the awards that were published, whole or as far as a search finds something in them.
 * @throws ExpectedError `unknown-page`; page 1 always exists
 */
export async function listPalmares(search: PalmaresSearch): Promise<FoundPalmares> {
  const parameters = new Parameters();
  const conditions = await conditionsOf(search, parameters);
  const where = conditions.length === 0 ? "true" : conditions.join(" AND ");
  const { page, pageSize } = search;
  const { rows } = await database().pool.query<{ total: number; rows: Row[] }>(
    `WITH found AS MATERIALIZED (
       SELECT n.award_id, array_agg(n.category_slug || ' ' || n.level || '/' || n.code) AS keys
       FROM published_nominee n JOIN award_publication p ON p.award_id = n.award_id JOIN territory t ON t.id = n.territory_id
       WHERE ${where} GROUP BY n.award_id),
     page AS (
       SELECT p.award_id, p.year, p.content, p.sha256, f.keys FROM found f JOIN award_publication p ON p.award_id = f.award_id
       ORDER BY p.year DESC LIMIT ${parameters.add(pageSize)} OFFSET ${parameters.add((page - 1) * pageSize)})
     SELECT (SELECT count(*)::int FROM found) AS total,
       coalesce((SELECT json_agg(json_build_object('awardId', award_id, 'content', content, 'sha256', sha256, 'keys', keys) ORDER BY year DESC) FROM page), '[]') AS rows`,
    parameters.values,
  );
  const total = rows[0]?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (page > pages) throw new ExpectedError("unknown-page", { parameter: "page", found: page, expected: `1–${pages}` });
  const found = rows[0]?.rows ?? [];
  const { pool } = database();
  const awards = found.map(({ awardId }) => awardId);
  const [candidatures, notes] = await Promise.all([readPublishedCandidatures(pool, awards), readPalmaresNotes(pool, awards)]);
  return {
    total,
    pages,
    rows: found.map(({ awardId, content, sha256, keys }) => {
      const whole = withCandidatures(content, candidatures);
      const palmares = conditions.length === 0 ? whole : narrowPalmares(whole, new Set(keys));
      const shown = palmares.categories.map(({ slug }) => slug);
      const shownNotes = (notes.get(awardId) ?? []).filter(({ category }) => category === null || shown.includes(category));
      return { palmares, sha256, notes: shownNotes };
    }),
  };
}

/** SQL over a published nominee `n`, its territory as it is today `t`, and its award `p`. */
async function conditionsOf({ q = "", league, theme = "", year, category }: PalmaresSearch, parameters: Parameters): Promise<string[]> {
  return [
    ...(q.trim() === "" ? [] : [isTerritory(q, parameters)]),
    ...(league === undefined ? [] : [`n.league = ${parameters.add(league)}::text::league`]),
    ...(theme.trim() === "" ? [] : [await isOfTheme(theme, parameters)]),
    ...(year === undefined ? [] : [`p.year = ${parameters.add(year)}`]),
    ...(category === undefined ? [] : [`n.category_slug = ${parameters.add(category)}`]),
  ];
}

function isTerritory(q: string, parameters: Parameters): string {
  const terms = readSearchTerms(q);
  if (terms === null) return "false";
  const named = terms.words.map((beginnings) => {
    const heads = beginnings.flatMap((beginning) => [`${beginning}%`, `% ${beginning}%`]);
    return `(${heads.map((head) => `n.search_name LIKE ${parameters.add(head)}`).join(" OR ")})`;
  });
  return `((${named.join(" AND ")}) OR ${matchTerms(terms, parameters).where})`;
}

/** Themes are few, and folded here as names are. */
async function isOfTheme(theme: string, parameters: Parameters): Promise<string> {
  const wanted = foldName(theme);
  const { rows } = await database().pool.query<{ award: number; theme: string; slug: string; name: string }>(
    `SELECT DISTINCT n.award_id AS award, p.theme, n.category_slug AS slug, n.category_name AS name
     FROM published_nominee n JOIN award_publication p ON p.award_id = n.award_id`,
  );
  const found = rows.filter((row) => foldName(`${row.theme} ${row.name}`).includes(wanted));
  return `n.award_id || ' ' || n.category_slug = ANY (${parameters.add(found.map(({ award, slug }) => `${award} ${slug}`))}::text[])`;
}
