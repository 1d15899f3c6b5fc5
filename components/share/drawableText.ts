/** What the fonts of the pictures hold: Latin-1, the French ligatures, and the dashes, quotes and signs of our texts. */
const HELD = /[\u0020-\u007e\u00a0-\u00ff\u0152\u0153\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2212]/;

/**
 * A text in letters that the fonts hold: for one that they lack, the library would ask a font server. A thin space becomes a plain
 * no-break one, a raised or rarely accented letter the plain one, anything else nothing.
 * @param also what another font of the picture holds
 */
export function drawableText(text: string, also?: RegExp): string {
  const isHeld = (letter: string) => HELD.test(letter) || also?.test(letter) === true;
  return [...text.normalize("NFC").replace(/[\u2009\u202f]/g, "\u00a0")]
    .map((letter) => (isHeld(letter) ? letter : [...letter.normalize("NFKD")].filter(isHeld).join("")))
    .join("");
}
