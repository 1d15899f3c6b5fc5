/** What a letter takes of its size in our faces, wide ones and narrow ones together: no line comes out wider than it is thought to be. */
const LETTER = 0.52;

/**
 * A text in lines that fit a width: an SVG does not break its lines.
 * @param size of its letters, in the unit of the width
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
