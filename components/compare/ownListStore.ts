import { type ComparedKey, MOST_COMPARED, readKey, writeKey } from "@/lib/domain/territory/comparedCodes";

export interface Kept extends ComparedKey {
  name: string;
}

const NAME = "belvedere-comparaison";
const LONGEST_NAME = 200;

/** What this browser keeps; empty where it keeps nothing, or something that is not ours. */
export function readList(): Kept[] {
  try {
    return parseList(window.localStorage.getItem(NAME));
  } catch {
    return []; // storage may be refused
  }
}

/** @returns what is kept now: nothing where storage is refused */
export function keepList(rows: readonly Kept[]): Kept[] {
  try {
    if (rows.length === 0) window.localStorage.removeItem(NAME);
    else window.localStorage.setItem(NAME, JSON.stringify(rows.map((row) => ({ key: writeKey(row), name: row.name }))));
  } catch {
    return [];
  }
  return readList();
}

export function parseList(text: string | null): Kept[] {
  const rows: unknown = text === null ? [] : JSON.parse(text);
  if (!Array.isArray(rows)) return [];
  const kept = rows.flatMap((row: unknown) => {
    if (typeof row !== "object" || row === null || !("key" in row) || !("name" in row)) return [];
    const key = typeof row.key === "string" ? readKey(row.key) : null;
    return key && typeof row.name === "string" ? [{ ...key, name: row.name.slice(0, LONGEST_NAME) }] : [];
  });
  return kept.slice(0, MOST_COMPARED);
}
