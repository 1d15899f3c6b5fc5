import { foldName } from "../territory/foldName";

/** Beyond so many a list of nominees can be searched. */
export const SEARCHED_FROM = 20;

/**
 * Of some nominees, those whose name holds a word that begins with each word asked for, accents and case aside. It is given what its reader may
 * know of, and finds nothing else.
 */
export function searchNominees<N extends { name: string }>(nominees: readonly N[], asked: string): readonly N[] {
  const wanted = foldName(asked).split(" ").filter(Boolean);
  if (wanted.length === 0) return nominees;
  return nominees.filter(({ name }) => {
    const words = foldName(name).split(" ");
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}
