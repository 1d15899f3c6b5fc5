import type { BenchRow } from "./benchRow";
import { deliberationRow } from "./deliberationRow";
import { importKnownRow, importNewRow } from "./importRow";
import { postgresRankRow } from "./postgresRankRow";
import { publishFirstRow, publishNextRow } from "./publishRow";
import { rankingRow } from "./rankingRow";
import { coldTerritoryRow } from "./site/coldTerritoryRow";
import { deliberationPageRow } from "./site/deliberationPageRow";
import { entryRow } from "./site/entryRow";
import { importHttpRow } from "./site/importHttpRow";
import { lighthouseRow } from "./site/lighthouseRow";
import { manyEditionsRow } from "./site/manyEditionsRow";
import { otherPagesRow } from "./site/otherPagesRow";
import { rankingPageRow } from "./site/rankingPageRow";
import { scriptRow } from "./site/scriptRow";

/** In the order of the table; those that need the built site last. */
export const BENCH_ROWS: readonly BenchRow[] = [
  rankingRow,
  postgresRankRow,
  importNewRow,
  importKnownRow,
  publishFirstRow,
  publishNextRow,
  deliberationRow,
  scriptRow,
  rankingPageRow,
  otherPagesRow,
  coldTerritoryRow,
  lighthouseRow,
  entryRow,
  deliberationPageRow,
  importHttpRow,
  manyEditionsRow,
];
