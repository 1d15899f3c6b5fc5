/** A code as it stands in a pasted list. */
export interface WrittenCode {
  /** From 1. */
  line: number;
  text: string;
}

const SPACED_SIREN = /\b(\d{3})[ \u00A0\u202F](\d{3})[ \u00A0\u202F](\d{3})\b/g;

/** The codes of a pasted list, one a line or several, separated by spaces, tabs, commas or semicolons. Twice the same is once. */
export function readWrittenCodes(pasted: string): WrittenCode[] {
  const seen = new Set<string>();
  return pasted.split(/\r\n|\r|\n/).flatMap((line, place) => {
    const texts = line.replace(SPACED_SIREN, "$1$2$3").split(/[\s,;|"]+/);
    return texts.flatMap((text) => {
      if (text === "" || seen.has(text)) return [];
      seen.add(text);
      return [{ line: place + 1, text }];
    });
  });
}
