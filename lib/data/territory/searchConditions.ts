import type { SearchTerms } from "@/lib/domain/territory/searchTerms";

/** The values of a statement that is put together from parts. */
export class Parameters {
  readonly values: (string | number | string[])[] = [];
  /** @returns the placeholder */
  add(value: string | number | string[]): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** SQL over the table `t`. */
export interface SearchCondition {
  where: string;
  /** What is sorted by first, ascending. */
  place: string;
}

/** Place 0 what is exactly meant, 1 what begins with it or has the postal code, 2 what has all its words. */
export function matchTerms(terms: SearchTerms, parameters: Parameters): SearchCondition {
  const exact = [`t.search_name = ${parameters.add(terms.text)}`];
  for (const { level, code } of terms.codes) exact.push(`(t.level = '${level}' AND t.code = ${parameters.add(code)})`);
  if (terms.siren !== null) exact.push(`t.siren = ${parameters.add(terms.siren)}`);
  const begins = terms.beginnings.map((beginning) => `t.search_name LIKE ${parameters.add(`${beginning}%`)}`);
  if (terms.codeBeginning !== null) {
    begins.push(`t.code LIKE ${parameters.add(`${terms.codeBeginning}%`)}`, ...hasPostalCode(terms.codeBeginning, parameters));
  }
  const words = terms.words.map((beginnings) => {
    const heads = beginnings.flatMap((beginning) => [`${beginning}%`, `% ${beginning}%`]);
    return `(${heads.map((head) => `t.search_name LIKE ${parameters.add(head)}`).join(" OR ")})`;
  });
  return {
    where: [...exact, ...begins, `(${words.join(" AND ")})`].join(" OR "),
    place: `CASE WHEN ${exact.join(" OR ")} THEN 0 WHEN ${begins.join(" OR ")} THEN 1 ELSE 2 END`,
  };
}

/**
 * The index knows whole postal codes: four digits are spelt out (« 3500 » as 35000 to 35009). Fewer find INSEE codes only, which begin
 * with the same département.
 */
function hasPostalCode(beginning: string, parameters: Parameters): string[] {
  if (!/^\d{4,5}$/.test(beginning)) return [];
  const codes = beginning.length === 5 ? [beginning] : Array.from({ length: 10 }, (_, ending) => `${beginning}${ending}`);
  return [`t.postal_codes && ${parameters.add(codes)}::text[]`];
}

/** Small slips of the keyboard: enough trigrams in common (0 to 1; pg_trgm's own threshold, 0.3, brings in strangers). */
const LIKE_ENOUGH = 0.4;

export function matchLikeness(text: string, parameters: Parameters): SearchCondition {
  const typed = parameters.add(text);
  const likeness = `similarity(t.search_name, ${typed})`;
  return { where: `t.search_name % ${typed} AND ${likeness} >= ${LIKE_ENOUGH}`, place: `-${likeness}` };
}
