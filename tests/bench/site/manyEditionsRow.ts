import type { BenchRow } from "../benchRow";
import { interleave } from "../interleave";
import { startBenchServer } from "./benchServer";
import { buildProduct } from "./builtSites";
import { loadPages } from "./loadPages";
import { withQueries } from "./rankingPages";
import { databaseOfFew, databaseOfMany, MANY_EDITIONS, MANY_SNAPSHOTS } from "./siteDatabases";

const TURN_MS = 3_000;
const TURNS = 5;

/** A page must cost what it shows, not what is stored. */
export const manyEditionsRow: BenchRow = {
  name: "many-editions",
  what: `the same page with ${MANY_EDITIONS} editions and ${MANY_SNAPSHOTS.toLocaleString("en")} snapshots stored`,
  against: "with 2 editions",
  wanted: { atLeast: 0.9 },
  async measure(context) {
    const many = await databaseOfMany(context); // before a server is connected to what it is copied from
    const root = await buildProduct(context);
    const servers = [await startBenchServer(context, root, many), await startBenchServer(context, root, await databaseOfFew(context))];
    try {
      const loads = servers.map(({ url }) => withQueries(`${url}/classements`)).map((pages) => () => loadPages(pages, TURN_MS));
      const [manyRate = 0, fewRate = 0] = await interleave(TURNS, loads, 2);
      return { ratio: manyRate / fewRate, detail: `${manyRate.toFixed(0)} a second against ${fewRate.toFixed(0)}` };
    } finally {
      for (const server of servers) await server.close();
    }
  },
};
