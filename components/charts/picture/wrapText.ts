/** What a letter takes of its size in our faces, wide ones and narrow ones together: no line comes out wider than it is thought to be. */
const LETTER = 0.52;

/**
 * A text in lines that fit a width: an SVG does not break its lines. A word longer than a line, as addresses are, is broken after its « / », « ? »
 * and « & », so that the lines of an address make the address again.
 * @param size of its letters, in the unit of the width
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    for (const [order, part] of (word.length > most ? partsOf(word, most) : [word]).entries()) {
      const last = lines.at(-1);
      const joined = last === undefined ? part : `${last}${order === 0 ? " " : ""}${part}`;
      if (last !== undefined && joined.length <= most) lines[lines.length - 1] = joined;
      else lines.push(part);
    }
  }
  return lines;
}

/** At most so many letters each. */
function partsOf(word: string, most: number): string[] {
  return word.split(/(?<=[/?&])/).flatMap((part) => part.match(new RegExp(`.{1,${most}}`, "gsu")) ?? []);
}
