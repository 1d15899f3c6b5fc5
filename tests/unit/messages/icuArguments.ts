const COMPLEX = new Set(["plural", "select", "selectordinal"]);

/** The parameters of an ICU message, those inside its choices included, and the tags that the page fills: « count », « <link> ». */
export function icuArguments(message: string): Set<string> {
  const found = new Set([...message.matchAll(/<(\w+)>/g)].map(([tag]) => tag));
  readText(message, 0, found);
  return found;
}

/** Reads up to the brace that closes the text, or to the end. */
function readText(message: string, start: number, found: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== "}") at = message[at] === "{" ? readArgument(message, at + 1, found) : at + 1;
  return at;
}

function readArgument(message: string, start: number, found: Set<string>): number {
  const [, name = "", type = ""] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(start)) ?? [];
  found.add(name);
  let at = message.indexOf(COMPLEX.has(type) ? "," : "}", start);
  if (!COMPLEX.has(type)) return at + 1;
  at = message.indexOf(",", at + 1) + 1;
  while (message[at] !== "}") {
    if (at >= message.length) throw new Error(`unclosed: ${message}`);
    at = message[at] === "{" ? readText(message, at + 1, found) + 1 : at + 1;
  }
  return at + 1;
}
