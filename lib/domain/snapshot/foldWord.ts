/** A header or a word of a file as aliases are compared: no accents, lower case, all that is not a letter or a digit as one space. */
export function foldWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
