/** A text as a database can keep it: half of a character of two halves, which a cut or a broken file leaves, is a replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
