import type { BenchRow } from "../benchRow";
import { interleave } from "../interleave";
import { startBenchServer } from "./benchServer";
import { buildProduct, EMPTY_PATH } from "./builtSites";
import { loadPages } from "./loadPages";
import { withQueries } from "./rankingPages";
import { databaseOfFew } from "./siteDatabases";

const TURN_MS = 3_000;
const TURNS = 5;
const LIMIT = "limited by rendering its 1,400 to 2,850 elements at each request";

/**
 * What a ranking costs over what any page of the same server costs. Not reached: each request renders its page (docs/adr/0002), and of that time
 * half goes into elements, 1,400 to 2,850 a page, which React writes as HTML; the rows stand once more as words in the data that its script reads.
 */
export const rankingPageRow: BenchRow = {
  name: "ranking-page",
  what: "/classements, requests per second, warm",
  against: "an empty page of the same server that reads its query string",
  wanted: { atLeast: 0.5 },
  async measure(context) {
    const server = await startBenchServer(context, await buildProduct(context), await databaseOfFew(context));
    try {
      const [ranking, empty] = [withQueries(`${server.url}/classements`), withQueries(`${server.url}${EMPTY_PATH}`)];
      // Rates stand where times do: it is their median that counts.
      const [rankingRate, emptyRate] = await interleave(TURNS, [() => loadPages(ranking, TURN_MS), () => loadPages(empty, TURN_MS)], 2);
      return { ratio: rankingRate / emptyRate, detail: `${rankingRate.toFixed(0)} a second against ${emptyRate.toFixed(0)}; ${LIMIT}` };
    } finally {
      await server.close();
    }
  },
};
