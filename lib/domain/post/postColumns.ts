import { foldWord } from "../snapshot/foldWord";

/** What a column of a file of posts can be, with its French name and others; all but the network and the kind are needed. */
const NAMES = {
  network: ["reseau"],
  account: ["compte", "account url", "url compte", "adresse du compte"],
  observed_on: ["date releve", "date du releve"],
  metric_kind: ["nature"],
  post_url: ["url publication", "adresse publication", "lien publication", "permalink", "permalien"],
  posted_on: ["date publication", "publie le", "date de publication"],
  format: ["type", "type de publication"],
  interactions: ["engagements", "total interactions"],
} as const;
export type PostColumn = keyof typeof NAMES;
export const POST_COLUMNS = Object.keys(NAMES) as PostColumn[];
const OPTIONAL: readonly PostColumn[] = ["network", "metric_kind"];

const BY_NAME = new Map(POST_COLUMNS.flatMap((column) => [foldWord(column), ...NAMES[column]].map((name) => [name, column] as const)));

/** Where each known column stands, from 0; of two that say the same, the first. */
export function readPostHeader(cells: readonly string[]): ReadonlyMap<PostColumn, number> {
  const columns = new Map<PostColumn, number>();
  cells.forEach((cell, index) => {
    const column = BY_NAME.get(foldWord(cell));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  return columns;
}

/** A post by its address, and what it is of: no file of figures has both. */
export function isPostHeader(columns: ReadonlyMap<PostColumn, number>): boolean {
  return columns.has("post_url") && (columns.has("account") || columns.has("posted_on"));
}

/** What a file of posts lacks. */
export function missingPostColumns(columns: ReadonlyMap<PostColumn, number>): PostColumn[] {
  return POST_COLUMNS.filter((column) => !columns.has(column) && !OPTIONAL.includes(column));
}
