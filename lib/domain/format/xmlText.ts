/** What XML 1.0 cannot hold, escaped or not: most control characters, halves of pairs, and what is no character. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** XML without such characters. */
export function wellFormed(xml: string): string {
  return xml.replaceAll(NO_XML, "");
}

/** A text as XML or HTML has it, between tags or quotes. */
export function xmlText(text: string): string {
  return wellFormed(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
