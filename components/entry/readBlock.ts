/** A block of cells as a spreadsheet puts it on the clipboard: lines, and cells between tabs; a cell in quotes may hold either. */
export function readBlock(text: string): string[][] {
  const cells = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return splitOutsideQuotes(cells, "\n").map((line) => splitOutsideQuotes(line, "\t").map(unquoted));
}

function splitOutsideQuotes(text: string, mark: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] !== mark || quoted) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

function unquoted(cell: string): string {
  return /^"[\s\S]*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
