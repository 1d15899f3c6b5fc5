import type { PublicPage } from "../e2e/publicPages";
import { siteAddress } from "../e2e/siteAddress";
import { expect, test } from "../e2e/watchedTest";

/** The picture's name, and what it shows. */
const PICTURES: readonly (readonly [string, PublicPage])[] = [
  ["accueil", { site: "simulated", path: "/" }],
  ["classement", { site: "simulated", path: "/classements?network=facebook&league=villes-moyennes&me=commune/06027" }],
  ["classement-region", { site: "simulated", path: "/classements?network=all&league=petites-villes&region=53" }],
  ["territoire", { site: "simulated", path: "/territoires/commune/31555-toulouse" }],
  ["recherche", { site: "simulated", path: "/territoires?q=st+etien" }],
  ["methodologie", { site: "simulated", path: "/methodologie" }],
  ["donnees", { site: "simulated", path: "/donnees" }],
  ["accessibilite", { site: "simulated", path: "/accessibilite" }],
  ["mentions-legales", { site: "simulated", path: "/mentions-legales" }],
  ["introuvable", { site: "simulated", path: "/nulle-part", status: 404 }],
  ["territoire-chiffres-publies", { site: "published", path: "/territoires/commune/38185-grenoble?edition=2013-04" }],
];

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
