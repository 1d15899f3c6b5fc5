import { detach } from "./detach";

/** Past so many different texts nothing more is kept: a column of distinct values would only fill the memory. */
const MOST_KEPT = 20_000;

/** A reader that keeps what it read: most columns of a file repeat a few words and days. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { text: string; value: T }>();
  let last: { text: string; value: T } | null = null;
  return (text) => {
    if (last !== null && last.text === text) return last.value; // rows of a kind stand together
    const found = kept.get(text) ?? { text: detach(text), value: read(text) };
    if (kept.size < MOST_KEPT) kept.set(found.text, found);
    last = found;
    return found.value;
  };
}
