/** What JSON can hold. A property that is undefined is not there. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * A value as RFC 8785 writes it (keys sorted by code units, no spaces, numbers and strings as ECMAScript writes them): what the SHA-256 of a
 * frozen document is of, whatever order a database gives its keys back in.
 * @throws RangeError on a number that JSON does not have
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} is not a number of JSON`);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const written = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, held]) => (held === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(held)}`]));
  return `{${written.join(",")}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
