import type { Page } from "@playwright/test";
import { expect } from "./watchedTest";

/** What a sheet of A4 leaves between its margins, in px: see print.css. */
const SHEET_WIDTH = 695;

/** Run in the page: what a sheet would cut, as it can neither be scrolled nor be wider. */
function cutOnPaper(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.querySelectorAll<HTMLElement>("main *")].filter(
    (one) =>
      one.checkVisibility() &&
      one.clientWidth > 1 &&
      getComputedStyle(one).overflow !== "visible" &&
      one.closest("svg") === null &&
      (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
  );
  return [
    ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} > ${clientWidth}`] : []),
    ...cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ];
}

/** A page of members as it is printed: whole, on A4, without what only a screen can do. @returns the text that is on paper */
export async function onPaper(page: Page): Promise<string> {
  const before = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: SHEET_WIDTH, height: 1000 });
  expect(await page.evaluate(cutOnPaper), page.url()).toEqual([]);
  for (const control of await page.locator("nav, form, button, .site-footer").all()) await expect(control).toBeHidden();
  const text = (await page.locator("main").allInnerTexts()).join("\n");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) =>
    [width, height].map(Number).map(Math.round),
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes).toEqual(sizes.map(() => [595, 842]));
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize(before);
  return text;
}
