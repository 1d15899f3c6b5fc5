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

/** Finds the entries of a list whose trigrams are most like a text's. */
export class TrigramIndex {
  readonly #postings = new Map<string, number[]>();
  readonly #sizes: number[] = [];

  constructor(foldedNames: readonly string[]) {
    for (const [position, name] of foldedNames.entries()) {
      const trigrams = trigramsOf(name);
      this.#sizes.push(trigrams.size);
      for (const trigram of trigrams) {
        const posting = this.#postings.get(trigram);
        if (posting) posting.push(position);
        else this.#postings.set(trigram, [position]);
      }
    }
  }

  /** Positions with a similarity (shared trigrams over all trigrams, 0 to 1) of at least `floor`, in no order. */
  similarTo(folded: string, floor: number): { position: number; similarity: number }[] {
    const wanted = trigramsOf(folded);
    const shared = new Map<number, number>();
    for (const trigram of wanted) {
      for (const position of this.#postings.get(trigram) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
    }
    return [...shared]
      .map(([position, count]) => ({ position, similarity: count / (wanted.size + (this.#sizes[position] ?? 0) - count) }))
      .filter(({ similarity }) => similarity >= floor);
  }
}
