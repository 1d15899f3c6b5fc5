/** The trigrams of a folded text, word by word, padded as PostgreSQL's pg_trgm does: both then agree on what is near. */
export function trigramsOf(folded: string): Set<string> {
  const trigrams = new Set<string>();
  for (const word of folded.split(" ")) {
    if (word === "") continue;
    const padded = `  ${word} `;
    for (let start = 0; start + 3 <= padded.length; start++) trigrams.add(padded.slice(start, start + 3));
  }
  return trigrams;
}

/** Finds the items of a list whose folded names are most like a text. */
export class TrigramIndex<T> {
  readonly #postings = new Map<string, Entry<T>[]>();

  constructor(items: readonly T[], foldedName: (item: T) => string) {
    for (const item of items) {
      const trigrams = trigramsOf(foldedName(item));
      const entry = { item, size: trigrams.size };
      for (const trigram of trigrams) {
        const posting = this.#postings.get(trigram);
        if (posting) posting.push(entry);
        else this.#postings.set(trigram, [entry]);
      }
    }
  }

  /** Items with a similarity (shared trigrams over all trigrams, 0 to 1) of at least `floor`, in no order. */
  similarTo(folded: string, floor: number): { item: T; similarity: number }[] {
    const wanted = trigramsOf(folded);
    const shared = new Map<Entry<T>, number>();
    for (const trigram of wanted) {
      for (const entry of this.#postings.get(trigram) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    return [...shared]
      .map(([{ item, size }, count]) => ({ item, similarity: count / (wanted.size + size - count) }))
      .filter(({ similarity }) => similarity >= floor);
  }
}

interface Entry<T> {
  item: T;
  /** How many trigrams its name has. */
  size: number;
}
