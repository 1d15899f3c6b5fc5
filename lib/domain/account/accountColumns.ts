import { foldWord } from "../snapshot/foldWord";

/** What a column of a file of accounts can be, with its French name and others. */
const NAMES = {
  level: ["niveau"],
  code: ["insee", "siren", "code insee"],
  territory: ["territoire", "nom"],
  network: ["reseau"],
  account: ["compte", "handle"],
  url: ["adresse", "lien"],
  purpose: ["usage"],
  standing: ["statut"],
  main: ["principal", "compte principal"],
  opened_on: ["ouvert le"],
  dormant_since: ["en sommeil depuis"],
  closed_on: ["ferme le"],
  surveyed_on: ["recense le"],
  website: ["site", "site internet", "site web"],
  source: [],
  proof_url: ["preuve", "proof", "url preuve"],
} as const;
export type AccountColumn = keyof typeof NAMES;
const ACCOUNT_COLUMNS = Object.keys(NAMES) as AccountColumn[];

const BY_NAME = new Map(ACCOUNT_COLUMNS.flatMap((column) => [foldWord(column), ...NAMES[column]].map((name) => [name, column] as const)));

/** Where each known column stands, from 0; of two that say the same, the first. */
export function readAccountHeader(cells: readonly string[]): ReadonlyMap<AccountColumn, number> {
  const columns = new Map<AccountColumn, number>();
  cells.forEach((cell, index) => {
    const column = BY_NAME.get(foldWord(cell));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

const SAYING = ["url", "account", "surveyed_on", "website"] as const;

/** Whose account, and which; or whose website, or of whom all accounts were looked for: without these a row says nothing. */
export function isAccountHeader(columns: ReadonlyMap<AccountColumn, number>): boolean {
  return (columns.has("code") || columns.has("territory")) && SAYING.some((column) => columns.has(column));
}
