import { type Locale, translator } from "./messages";

/** Texts one after another, each once, parted as the language parts what has commas of its own. */
export function joinTexts(texts: Iterable<string>, locale: Locale): string {
  return [...new Set(texts)].join(translator(locale, "vocabulary")("joiner"));
}
