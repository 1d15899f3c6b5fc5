import { overflowing } from "./overflowing";
import { PUBLIC_PAGES, titleOf } from "./publicPages";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

for (const publicPage of PUBLIC_PAGES) {
  test.describe(titleOf(publicPage), () => {
    test.use({ expectedErrors: publicPage.status ? [/404/] : [] });

    test("holds from 320 to 1920 pixels, and zoomed", async ({ page }) => {
      await page.goto(siteAddress(publicPage));
      // 200 % zoom on a screen of 1280 is a window of 640.
      for (const width of [1920, 1440, 768, 640, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(overflowing), `${width} px`).toEqual([]);
      }
    });

    test("moves nothing under reduced motion", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(siteAddress(publicPage));
      const moving = await page.evaluate(() => {
        const seconds = (text: string) =>
          Math.max(...text.split(",").map((part) => Number.parseFloat(part) * (part.includes("ms") ? 0.001 : 1)));
        return [...document.querySelectorAll("*")]
          .filter((element) => {
            const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
            const animated = animationName !== "none" && seconds(animationDuration) > 0.01;
            return seconds(transitionDuration) > 0.01 || animated || scrollBehavior === "smooth";
          })
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(moving).toEqual([]);
    });
  });
}
