import type { FileHead } from "@/lib/data/import/readHead";
import type { Mapping } from "@/lib/data/upload/listMappings";
import type { Upload } from "@/lib/data/upload/upload";
import { foldWord } from "@/lib/domain/snapshot/foldWord";
import { type ImportColumn, readHeader } from "@/lib/domain/snapshot/importColumns";
import { type Reading, recall } from "@/lib/domain/snapshot/reading";
import { periodAbove } from "@/lib/domain/snapshot/readPeriod";

export interface Proposed extends Omit<Reading, "columns"> {
  /** The header, with what each column is taken for, and what stands below it. */
  columns: readonly { place: number; name: string; samples: readonly string[]; means: ImportColumn | null }[];
  sourceName: string;
}

/** Two names may be alike by chance. */
const ALIKE = 3;

/** What the columns of a file seem to mean: as was said of it, or of the last file with these names, else by their names. */
export function proposeReading(
  head: FileHead,
  { reading: chosen, sourceName }: Pick<Upload, "reading" | "sourceName">,
  line: number | null,
  mappings: readonly Mapping[],
): Proposed {
  const reading = chosen?.said ?? null;
  const headerLine = line ?? reading?.headerLine ?? head.headerLine;
  const cells = head.rows.find((row) => row.line === headerLine)?.cells ?? [];
  const below = head.rows.filter((row) => row.line > headerLine).slice(0, 2);
  const period = periodAbove(head.rows.filter((row) => row.line < headerLine).map((row) => row.cells));
  const known = reading !== null && reading.headerLine === headerLine ? null : closest(cells, mappings);
  const means = known === null ? (reading?.headerLine === headerLine ? reading.columns : namesOf(cells)) : recall(cells, known.reading);
  const said = known?.reading ?? reading;
  return {
    delimiter: head.delimiter,
    headerLine,
    columns: cells.map((name, place) => ({
      place,
      name: name.trim(),
      samples: below.map((row) => row.cells[place]?.trim() ?? "").filter((sample) => sample !== ""),
      means: means[place] ?? null,
    })),
    fixed: { ...(period && { observed_on: period.lastDay }), ...said?.fixed },
    order: said?.order ?? null,
    sourceName: known?.sourceName ?? sourceName ?? "",
  };
}

function namesOf(cells: readonly string[]): (ImportColumn | null)[] {
  const { columns } = readHeader(cells);
  const places = new Map([...columns].map(([column, place]) => [place, column]));
  return cells.map((_, place) => places.get(place) ?? null);
}

/** The source whose names this file has most of. */
function closest(cells: readonly string[], mappings: readonly Mapping[]): Mapping | null {
  const names = new Set(cells.map(foldWord));
  const counted = mappings.map((mapping) => ({
    mapping,
    shared: Object.keys(mapping.reading.names).filter((name) => names.has(name)).length,
  }));
  const [best] = counted.sort((a, b) => b.shared - a.shared);
  if (best === undefined) return null;
  const enough = Math.min(ALIKE, Object.keys(best.mapping.reading.names).length);
  return best.shared >= Math.max(1, enough) ? best.mapping : null;
}
