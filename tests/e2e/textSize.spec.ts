import { BROWSER_OPTIONS } from "@/scripts/test/browserOptions";
import { overflowing } from "./overflowing";
import { PUBLIC_PAGES, titleOf } from "./publicPages";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

// A reader whose browser writes twice as large, as its settings say: the page follows in its lengths and in its breakpoints.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...BROWSER_OPTIONS, "--blink-settings=defaultFontSize=32"] }),
});

for (const publicPage of PUBLIC_PAGES.filter(({ site }) => site === "simulated")) {
  test(`${titleOf(publicPage)} holds with text twice as large`, async ({ page }) => {
    await page.goto(siteAddress(publicPage));
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThanOrEqual(32);
    expect(await page.evaluate(overflowing)).toEqual([]);
  });
}
