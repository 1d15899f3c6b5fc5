/** Past so many different texts nothing more is kept: a column of distinct values would only fill the memory. */
const MOST_KEPT = 20_000;

/** A reader that keeps what it read: most columns of a file repeat a few words and days. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { value: T }>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found.value;
    const value = read(text);
    if (kept.size < MOST_KEPT) kept.set(text, { value });
    return value;
  };
}
