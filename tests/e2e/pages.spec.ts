import { PUBLIC_PAGES, titleOf } from "./publicPages";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

for (const publicPage of PUBLIC_PAGES) {
  test.describe(titleOf(publicPage), () => {
    test.use({ expectedErrors: publicPage.status ? [/404/] : [] });
    test("answers, titled, without a word in the console @plain", async ({ page }) => {
      const answer = await page.goto(siteAddress(publicPage));
      expect(answer?.status()).toBe(publicPage.status ?? 200);
      await expect(page.locator(publicPage.framed ? "main" : "main#contenu")).toHaveCount(1);
      await expect(page.locator("h1")).toHaveCount(1);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", "fr");
      await expect(page).toHaveTitle(publicPage.framed ? /\S/ : /Belvédère/);
      // The dictionary of /donnees tells what the notice says; it is not one.
      const notice = page.getByText("Simulation : aucun chiffre n’est réel", { exact: true });
      if (publicPage.site === "simulated") await expect(notice.first()).toBeVisible();
      else await expect(notice).toHaveCount(0);
    });
  });
}

test("every page but the home and the searches says its canonical address", async ({ page }) => {
  await page.goto("/territoires/commune/31555-toulouse?edition=2013-04");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/territoires\/commune\/31555-toulouse$/);
});

test("the sitemap stays empty without a public address, and robots are told what to leave", async ({ request }) => {
  expect(await (await request.get("/sitemap.xml")).text()).not.toContain("<loc>");
  expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /api/");
});
