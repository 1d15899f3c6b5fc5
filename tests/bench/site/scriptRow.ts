import type { BenchRow } from "../benchRow";
import { startBenchServer } from "./benchServer";
import { buildBare, buildProduct } from "./builtSites";
import { publicPaths, statusOf } from "./publicPaths";
import { scriptOf } from "./scriptOf";
import { databaseOfFew } from "./siteDatabases";

const KIB = 1024;

/** What a reader on a telephone downloads to run before a page is whole: the heaviest of the public pages. */
export const scriptRow: BenchRow = {
  name: "script",
  what: "script shipped on public pages, gzipped (the heaviest)",
  against: "an empty Next page, in KiB more",
  wanted: { atMost: 25 },
  async measure(context) {
    const databaseUrl = await databaseOfFew(context);
    const bare = await startBenchServer(context, await buildBare(context), databaseUrl);
    const empty = await scriptOf(`${bare.url}/`);
    await bare.close();
    const server = await startBenchServer(context, await buildProduct(context), databaseUrl);
    try {
      const sizes: { page: string; bytes: number }[] = [];
      for (const page of publicPaths()) sizes.push({ page, bytes: await scriptOf(`${server.url}${page}`, statusOf(page)) });
      sizes.sort((a, b) => b.bytes - a.bytes);
      const [heaviest] = sizes;
      const list = sizes.map(({ page, bytes }) => `${page} ${kib(bytes)}`).join(", ");
      return { ratio: ((heaviest?.bytes ?? 0) - empty) / KIB, unit: "KiB", detail: `${list}; empty ${kib(empty)}` };
    } finally {
      await server.close();
    }
  },
};

function kib(bytes: number): string {
  return (bytes / KIB).toFixed(1);
}
