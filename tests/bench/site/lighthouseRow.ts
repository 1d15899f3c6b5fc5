import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "@/scripts/instance/postgresCluster";
import { BROWSER_OPTIONS } from "@/scripts/test/browserOptions";
import { findBrowser } from "@/scripts/test/findBrowser";
import type { BenchRow } from "../benchRow";
import { startBenchServer } from "./benchServer";
import { buildProduct } from "./builtSites";
import { databaseOfFew } from "./siteDatabases";

const PAGES = [
  "/",
  "/classements?league=petites-villes",
  "/territoires/commune/35238-rennes",
  "/comparer?codes=commune/35238,commune/44109",
];

/** What Lighthouse says of the speed of four pages on a telephone that it imitates. Reported: on a busy machine it says less. */
export const lighthouseRow: BenchRow = {
  name: "lighthouse",
  what: "Lighthouse, performance of four pages on a telephone (the lowest; 95 or more expected)",
  against: "its best score",
  wanted: null,
  async measure(context) {
    const executablePath = await findBrowser();
    if (executablePath === null) throw new Error("no browser was found for Lighthouse");
    const server = await startBenchServer(context, await buildProduct(context), await databaseOfFew(context));
    const port = await freePort();
    const browser = await chromium.launch({ executablePath, args: [...BROWSER_OPTIONS, `--remote-debugging-port=${port}`] });
    try {
      const scores: { page: string; score: number }[] = [];
      for (const page of PAGES) {
        const run = await lighthouse(`${server.url}${page}`, { port, onlyCategories: ["performance"], logLevel: "error" });
        const score = run?.lhr.categories.performance?.score;
        if (typeof score !== "number" || run?.lhr.runtimeError) throw new Error(`${page}: Lighthouse measured nothing`);
        scores.push({ page, score });
      }
      const list = scores.map(({ page, score }) => `${page} ${Math.round(100 * score)}`).join(", ");
      return { ratio: Math.min(...scores.map(({ score }) => score)), detail: list };
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
