import { chromium, expect, test } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "@/scripts/instance/postgresCluster";
import { BROWSER_OPTIONS } from "@/scripts/test/browserOptions";
import { siteAddress } from "./siteAddress";

const CATEGORIES = ["accessibility", "best-practices", "seo"];
const PAGES = [
  "/",
  "/classements?edition=2016-03&network=x",
  "/territoires/commune/31555-toulouse",
  "/comparer?codes=commune/31555,commune/33063",
  "/en/territoires/commune/31555-toulouse",
];

test("Lighthouse finds nothing to say of accessibility, good practice and search engines", async () => {
  test.setTimeout(240_000);
  const port = await freePort();
  const args = [...BROWSER_OPTIONS, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: process.env.BROWSER_PATH, args });
  try {
    for (const path of PAGES) {
      const run = await lighthouse(siteAddress({ site: "published", path }), { port, onlyCategories: CATEGORIES, logLevel: "error" });
      const { categories = {}, audits = {} } = run?.lhr ?? {};
      const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score]));
      const lacking = Object.values(categories).flatMap(({ auditRefs }) =>
        auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${id}: ${JSON.stringify(audits[id]?.details ?? {}).slice(0, 400)}`),
      );
      expect(lacking, path).toEqual([]);
      expect(scores, path).toEqual({ accessibility: 1, "best-practices": 1, seo: 1 });
    }
  } finally {
    await browser.close();
  }
});
