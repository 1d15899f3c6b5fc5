import { PUBLIC_PAGES } from "./publicPages";
import { expect, test } from "./watchedTest";

for (const path of PUBLIC_PAGES) {
  test(`${path} answers, titled, without a word in the console @phone @plain`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("main#contenu")).toHaveCount(1);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page).toHaveTitle(/Belvédère/);
  });

  test(`${path} holds in 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const { scrolled, shown } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(shown);
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
