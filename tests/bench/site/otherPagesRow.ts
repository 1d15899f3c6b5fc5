import type { BenchRow } from "../benchRow";
import { interleave } from "../interleave";
import { startBenchServer } from "./benchServer";
import { buildProduct, EMPTY_PATH } from "./builtSites";
import { loadPages } from "./loadPages";
import { databaseOfFew } from "./siteDatabases";

const TURN_MS = 2_000;
const TURNS = 3;
const PAGES = [
  "/presence",
  "/carte",
  "/comparer?codes=commune/35238,commune/44109,commune/31555",
  "/territoires/commune/35238-rennes",
  "/classements?league=villages&metric=expected_ratio",
  "/classements?league=petites-villes&metric=observatory_index&weights=1-1-1-1-1",
];

/** The pages with drawings and counts, each over what any page of the same server costs. */
export const otherPagesRow: BenchRow = {
  name: "other-pages",
  what: "census, map, comparison, territory, cloud and own weights: requests per second, warm (the slowest)",
  against: "an empty page of the same server that reads its query string",
  wanted: null,
  async measure(context) {
    const server = await startBenchServer(context, await buildProduct(context), await databaseOfFew(context));
    try {
      const addresses = [...PAGES, EMPTY_PATH].map((path) => `${server.url}${path}`);
      // Rates stand where times do: it is their median that counts.
      const rates = await interleave(
        TURNS,
        addresses.map((address) => () => loadPages([address], TURN_MS)),
        1,
      );
      const empty = rates.at(-1) ?? 0;
      const list = PAGES.map((page, order) => `${page} ${(rates[order] ?? 0).toFixed(0)}`).join(", ");
      return { ratio: Math.min(...rates.slice(0, -1)) / empty, detail: `a second: ${list}; empty ${empty.toFixed(0)}` };
    } finally {
      await server.close();
    }
  },
};
