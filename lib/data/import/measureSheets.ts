const MOST_SHEETS = 100;
const MOST_ROWS = 500_000;
const MOST_COLUMNS = 1_000;
/** Empty ones too: a sheet is as large as its last cell is far. So many are read in the memory that the work is given. */
const MOST_CELLS = 3_600_000;

/**
 * Looks at the parts of a workbook before anything reads them, whatever they are called.
 * @returns what is wrong with them; null when nothing is
 */
export function measureSheets(parts: Iterable<Buffer>): "entities" | "large" | "cells" | "damaged" | null {
  let sheets = 0;
  let cells = 0;
  for (const content of parts) {
    const sheet = new Extent();
    for (const tags of inTags(content)) {
      if (tags === null) return "damaged";
      if (/<!(?:DOCTYPE|ENTITY)/i.test(tags.replaceAll("\0", ""))) return "entities";
      sheet.add(tags);
    }
    if (!sheet.found) continue;
    sheets += 1;
    cells += sheet.cells;
    if (sheets > MOST_SHEETS) return "large";
    if (sheet.rows > MOST_ROWS || sheet.columns > MOST_COLUMNS || cells > MOST_CELLS) return "cells";
  }
  return null;
}

const PIECE = 1 << 20;
const OPENING = 0x3c;

/** The text of a part in pieces that begin with a tag, for no tag to be cut; null for one that never ends. */
function* inTags(content: Buffer): Generator<string | null> {
  let start = 0;
  while (start < content.length) {
    const last = start + PIECE >= content.length ? content.length : content.lastIndexOf(OPENING, start + PIECE);
    if (last <= start) return yield null;
    yield content.toString("latin1", start, last);
    start = last;
  }
}

/** A row or a cell, to the next tag: nothing in an attribute is one. */
const TAG = /<(?:\w{1,40}:)?(c|row)(?=[\s/>])([^<]*)/g;
const SHEET = /<(?:\w{1,40}:)?sheetData[\s/>]/;
const PLACE = /\sr\s*=\s*["']\s*([A-Za-z]{0,10})(\d{1,10})/;

/** How far the last cell of a sheet is: by its name, or by the number of cells where they have none. */
class Extent {
  rows = 0;
  columns = 0;
  /** Other parts name cells too. */
  found = false;
  /** Cells, however they are named. */
  private counted = 0;
  private unnamed = 0;

  add(tags: string): void {
    this.found ||= SHEET.test(tags);
    for (const [, tag, attributes = ""] of tags.matchAll(TAG)) {
      const [, column = "", row] = PLACE.exec(attributes) ?? [];
      if (row !== undefined) this.rows = Math.max(this.rows, Number(row));
      if (tag === "row") continue;
      this.counted += 1;
      if (row === undefined) this.unnamed += 1;
      this.columns = Math.max(this.columns, numberOf(column.toUpperCase()), this.unnamed);
    }
  }

  get cells(): number {
    return Math.max(Math.max(this.rows, 1) * this.columns, this.counted);
  }
}

/** « A » is 1, « AA » 27. */
function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
