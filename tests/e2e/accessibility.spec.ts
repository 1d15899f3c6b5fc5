import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { moving } from "./moving";
import { overflowing } from "./overflowing";
import { PUBLIC_PAGES, titleOf } from "./publicPages";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

for (const publicPage of PUBLIC_PAGES) {
  test.describe(titleOf(publicPage), () => {
    test.use({ reducedMotion: "reduce", expectedErrors: publicPage.status ? [/404/] : [] });

    test("moves nothing, holds at every width, has no fault that axe can see in either theme @phone", async ({ page, isMobile }) => {
      test.setTimeout(60_000);
      await page.goto(siteAddress(publicPage));
      expect(await page.evaluate(moving)).toEqual([]);
      // 200 % zoom on a screen of 1280 is a window of 640.
      for (const width of isMobile ? [360] : [1920, 1440, 768, 640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        // A live chart follows its window a moment later.
        await expect.poll(() => page.evaluate(overflowing), `${width} px`).toEqual([]);
      }
      if (!isMobile) await page.setViewportSize({ width: 1440, height: 900 });
      expect(await faultsOf(new AxeBuilder({ page }))).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" }); // the same page in other colours
      expect(await faultsOf(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]))).toEqual([]);
    });

    test("is walked by keyboard alone: everything in its order, seen, and out again at the end", async ({ page }) => {
      test.setTimeout(90_000); // a table of fifty rows has two hundred stops
      await page.goto(siteAddress(publicPage));
      await seeAll(page); // charts come alive in view
      await page.evaluate(watchFocus);
      for (let ended = false; !ended; ) {
        for (let stop = 0; stop < 20; stop++) await page.keyboard.press("Tab");
        ended = await page.evaluate(() => document.documentElement.dataset.walked !== undefined);
      }
      expect(await page.evaluate(() => document.documentElement.dataset.walked)).toBe("");
      const missed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")]
          .filter((control) => control.tabIndex >= 0 && control.checkVisibility() && !control.matches(":disabled, [data-reached]"))
          .map((control) => control.outerHTML.slice(0, 120)),
      );
      expect(missed).toEqual([]);
    });
  });
}

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function seeAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) await page.evaluate((to) => scrollTo(0, to), top);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => scrollTo(0, 0));
}

/** Notes, as the focus moves on, what it reaches out of order, unseen or covered; once it starts anew, the page says so with all that it noted. */
function watchFocus(): void {
  const faults: string[] = [];
  let last: Element | null = null;
  document.addEventListener("focusin", ({ target }) => {
    const control = target as HTMLElement | SVGElement;
    if (document.documentElement.dataset.walked !== undefined) return;
    if (control.dataset.reached !== undefined) {
      document.documentElement.dataset.walked = faults.join("\n");
      return;
    }
    control.dataset.reached = "";
    const { outlineStyle, outlineWidth } = getComputedStyle(control);
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const name = control.outerHTML.slice(0, 120);
    if (last !== null && !(last.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`out of order: ${name}`);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) faults.push(`without an outline: ${name}`);
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) faults.push(`out of view: ${name}`);
    // The middle of an area of a map may lie in its neighbour.
    if (control instanceof HTMLElement && middle !== null && !control.contains(middle) && !middle.contains(control))
      faults.push(`covered: ${name}`);
    last = control;
  });
}
