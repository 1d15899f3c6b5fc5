import type { PublicPage } from "../e2e/publicPages";
import { siteAddress } from "../e2e/siteAddress";
import { expect, test } from "../e2e/watchedTest";

const TERRITORY: PublicPage = { site: "simulated", path: "/territoires/commune/31555-toulouse" };

/** The picture's name, and what it shows. */
const PICTURES: readonly (readonly [string, PublicPage])[] = [
  ["accueil", { site: "simulated", path: "/" }],
  ["classement", { site: "simulated", path: "/classements?network=facebook&league=villes-moyennes&me=commune/06027" }],
  ["classement-region", { site: "simulated", path: "/classements?network=all&league=petites-villes&region=53" }],
  ["territoire", TERRITORY],
  ["recherche", { site: "simulated", path: "/territoires?q=st+etien" }],
  ["methodologie", { site: "simulated", path: "/methodologie" }],
  ["donnees", { site: "simulated", path: "/donnees" }],
  ["accessibilite", { site: "simulated", path: "/accessibilite" }],
  ["mentions-legales", { site: "simulated", path: "/mentions-legales" }],
  ["palmares", { site: "simulated", path: "/prix/2026/villes-moyennes" }],
  ["introuvable", { site: "simulated", path: "/nulle-part", status: 404 }],
  ["territoire-chiffres-publies", { site: "published", path: "/territoires/commune/38185-grenoble?edition=2013-04" }],
];

/** Below the first screen of a territory: the picture's name, and what stands at its top. */
const PARTS = [
  ["territoire-reseaux", "table.overview"],
  ["territoire-histoire", "#releves"],
  ["territoire-comparables", "#comparables"],
] as const;

for (const [name, publicPage] of PICTURES) {
  test.describe(name, () => {
    test.use({ reducedMotion: "reduce", expectedErrors: publicPage.status ? [/404/] : [] });
    test("is pictured", async ({ page }, { project }) => {
      const answer = await page.goto(siteAddress(publicPage), { waitUntil: "networkidle" });
      expect(answer?.status()).toBe(publicPage.status ?? 200);
      const picture = await page.screenshot({ path: `docs/screenshots/${name}-${project.name}.png` });
      expect(picture.length).toBeGreaterThan(10_000);
    });
  });
}

for (const [name, part] of PARTS) {
  test.describe(name, () => {
    test.use({ reducedMotion: "reduce" });
    test("is pictured", async ({ page }, { project }) => {
      await page.goto(siteAddress(TERRITORY), { waitUntil: "networkidle" });
      // Histories first: they grow live once they are near, and what stands below them must not move any more.
      await page.locator("#releves").scrollIntoViewIfNeeded();
      await expect(page.getByRole("application").first()).toBeVisible();
      await page.locator(part).evaluate((element) => element.scrollIntoView({ block: "start" }));
      await expect(page.locator(part)).toBeInViewport();
      const picture = await page.screenshot({ path: `docs/screenshots/${name}-${project.name}.png` });
      expect(picture.length).toBeGreaterThan(10_000);
    });
  });
}
