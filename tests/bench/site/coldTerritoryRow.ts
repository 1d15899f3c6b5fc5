import { Agent } from "node:http";
import { connect } from "@/lib/data/database";
import type { Level } from "@/lib/domain/territory/level";
import { territoryPath } from "@/lib/domain/territory/slug";
import type { BenchRow } from "../benchRow";
import { median, percentile } from "../interleave";
import { startBenchServer } from "./benchServer";
import { buildProduct } from "./builtSites";
import { readPage } from "./loadPages";
import { databaseOfFew } from "./siteDatabases";

const PAGES = 200;

/** What the first reader of a territory waits for, against all others. One request at a time, on a server that has served nothing else. */
export const coldTerritoryRow: BenchRow = {
  name: "cold-territory",
  what: "territory page, first (cold) hit, p95",
  against: "warm p50",
  wanted: null,
  async measure(context) {
    const databaseUrl = await databaseOfFew(context);
    const paths = await territoryPaths(databaseUrl);
    const server = await startBenchServer(context, await buildProduct(context), databaseUrl);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    try {
      const read = async () => {
        const times: number[] = [];
        for (const path of paths) times.push(await readPage(`${server.url}${path}`, agent));
        return times;
      };
      const cold = percentile(await read(), 0.95);
      const warm = median([...(await read()), ...(await read())]);
      return { ratio: cold / warm, detail: `${cold.toFixed(0)} ms against ${warm.toFixed(0)} ms` };
    } finally {
      agent.destroy();
      await server.close();
    }
  },
};

/** Of all leagues, in an order that says nothing. */
async function territoryPaths(databaseUrl: string): Promise<string[]> {
  const db = connect(databaseUrl);
  try {
    const { rows } = await db.pool.query<{ level: Level; code: string; name: string }>(
      `SELECT level::text, code, name FROM (
         SELECT t.*, row_number() OVER (PARTITION BY league ORDER BY md5(t.code)) AS place FROM territory t
         WHERE EXISTS (SELECT 1 FROM account a WHERE a.territory_id = t.id)) drawn
       WHERE place <= $1 / 10 ORDER BY md5(code || level::text) LIMIT $1`,
      [PAGES],
    );
    return rows.map(territoryPath);
  } finally {
    await db.close();
  }
}
