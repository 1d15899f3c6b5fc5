import { isCodeOf } from "./code";
import { LEVELS, type Level } from "./level";

export interface ComparedKey {
  level: Level;
  code: string;
}

/** Side by side, more than these cannot be read on any screen; and a read of the page is bounded by them. */
export const MOST_COMPARED = 8;

/** « commune/35238 ». */
export function writeKey({ level, code }: ComparedKey): string {
  return `${level}/${code}`;
}

/** « commune/35238,epci/243500139 », in the order of the reader. */
export function writeCodes(keys: readonly ComparedKey[]): string {
  return keys.map(writeKey).join(",");
}

/** A territory that can exist; null for what cannot be one. */
export function readKey(text: string): ComparedKey | null {
  const [written, code, ...rest] = text.split("/");
  const level = LEVELS.find((one) => one === written);
  return level && code !== undefined && rest.length === 0 && isCodeOf(level, code) ? { level, code } : null;
}

/** The territories of an address, each once; null when one of them cannot be, or they are too many. */
export function readCodes(text: string): ComparedKey[] | null {
  const keys = [...new Set(text.split(","))].map(readKey);
  const known = keys.filter((key) => key !== null);
  return known.length === keys.length && known.length <= MOST_COMPARED ? known : null;
}

export function isSame(one: ComparedKey, other: ComparedKey): boolean {
  return one.level === other.level && one.code === other.code;
}

export function withoutKey<Key extends ComparedKey>(keys: readonly Key[], key: ComparedKey): Key[] {
  return keys.filter((one) => !isSame(one, key));
}

/** A place earlier in the order; the first stays first. */
export function moveEarlier<Key extends ComparedKey>(keys: readonly Key[], key: ComparedKey): Key[] {
  const place = keys.findIndex((one) => isSame(one, key));
  const before = keys[place - 1];
  const moved = keys[place];
  return before && moved ? [...keys.slice(0, place - 1), moved, before, ...keys.slice(place + 1)] : [...keys];
}
