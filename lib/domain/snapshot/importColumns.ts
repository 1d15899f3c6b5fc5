import { foldWord } from "./foldWord";
import { toolColumn } from "./toolColumns";

/** What a column of a file can be, in the order in which they are documented. */
export const IMPORT_COLUMNS = [
  "level",
  "code",
  "territory",
  "network",
  "account",
  "url",
  "observed_on",
  "date_precision",
  "metric_kind",
  "audience",
  "precision",
  "step",
  "following",
  "posts",
  "period_days",
  "reactions",
  "comments",
  "shares",
  "views",
  "source",
  "source_url",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Without these a row says nothing. */
const NEEDED_COLUMNS = ["code", "network", "observed_on", "audience"] as const satisfies readonly ImportColumn[];

/** The French name of a column, where it has one of its own. */
const FRENCH: Readonly<Partial<Record<ImportColumn, string>>> = {
  level: "niveau",
  territory: "territoire",
  network: "reseau",
  account: "compte",
  observed_on: "date_releve",
  date_precision: "precision_date",
  metric_kind: "nature",
  audience: "abonnes",
  step: "pas",
  following: "abonnements",
  posts: "publications",
  period_days: "periode_jours",
  comments: "commentaires",
  shares: "partages",
  views: "vues",
  source_url: "url_source",
};
const BY_NAME = new Map<string, { column: ImportColumn; language: "fr" | "en" | null }>();
for (const column of IMPORT_COLUMNS) {
  const french = FRENCH[column];
  // « audience » is a French word too, and many columns have one name in both languages: they say nothing of the file's language.
  BY_NAME.set(foldWord(column), { column, language: french === undefined || column === "audience" ? null : "en" });
  if (french !== undefined) BY_NAME.set(foldWord(french), { column, language: "fr" });
}

export interface Header {
  /** Where each column stands, from 0. */
  columns: ReadonlyMap<ImportColumn, number>;
  /** Headers that mean nothing here, as written; empty ones left out. */
  ignored: readonly string[];
  /** Headers that name one column, as written (« audience » and « abonnés »): which is meant cannot be known. */
  twice: readonly (readonly string[])[];
  missing: readonly ImportColumn[];
  /** The language of the headers that have one; French as soon as one is, then Spanish. */
  language: "fr" | "en" | "es" | null;
}

/**
 * Reads a row as a header: names are compared exactly, without accents, case or punctuation (« Réseau », « date-relevé »). What the tools call
 * the same things is taken for what the file does not name so.
 */
export function readHeader(cells: readonly string[]): Header {
  const columns = new Map<ImportColumn, number>();
  const names = new Map<ImportColumn, string[]>();
  const others: { name: string; index: number }[] = [];
  const languages = new Set<Header["language"]>();
  cells.forEach((cell, index) => {
    const found = BY_NAME.get(foldWord(cell));
    if (found === undefined) {
      if (cell.trim() !== "") others.push({ name: cell.trim(), index });
      return;
    }
    const before = names.get(found.column);
    if (before === undefined) columns.set(found.column, index);
    names.set(found.column, [...(before ?? []), cell.trim()]);
    languages.add(found.language);
  });
  const ignored = others.flatMap(({ name, index }) => {
    const found = toolColumn(name);
    if (found === undefined || columns.has(found.column)) return [name];
    columns.set(found.column, index);
    languages.add(found.language);
    return [];
  });
  const language = (["fr", "es", "en"] as const).find((one) => languages.has(one)) ?? null;
  const twice = [...names.values()].filter((same) => same.length > 1);
  return { columns, ignored, twice, missing: missingColumns(columns), language };
}

/** An account that the register knows says whose it is: the exports of tools have no code. */
export function missingColumns(columns: ReadonlyMap<ImportColumn, number>): ImportColumn[] {
  const named = columns.has("account") || columns.has("url");
  return NEEDED_COLUMNS.filter((column) => !columns.has(column) && !(column === "code" && named));
}

/** A row of two known names or more is the header: what stands above it is a preamble. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  return readHeader(cells).columns.size >= 2;
}
