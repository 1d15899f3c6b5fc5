import type { Page } from "@playwright/test";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

/** Run in the page: how the head and the first row of each table that shows are laid out. */
function layouts(): string[] {
  return [...document.querySelectorAll<HTMLTableElement>("main table")]
    .filter((table) => table.checkVisibility())
    .flatMap((table) => [table, table.tHead, table.tBodies[0]?.rows[0], table.tBodies[0]?.rows[0]?.cells[0]])
    .flatMap((part) => (part ? [getComputedStyle(part).display] : []));
}

async function expectSheet(page: Page, address: RegExp): Promise<void> {
  await page.emulateMedia({ media: "print" });
  for (const width of [794, 360]) {
    await page.setViewportSize({ width, height: 1123 });
    expect(new Set(await page.evaluate(layouts)), `${width} px`).toEqual(
      new Set(["table", "table-header-group", "table-row", "table-cell"]),
    );
  }
  for (const control of await page.locator("form, nav, button, select, .links").all()) await expect(control).toBeHidden();
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator(".printed")).toBeVisible();
  await expect(page.locator(".printed")).toHaveText(address);
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".printed")).toBeHidden();
}

test("a ranking is printed as a table, with its edition and its address, without what a screen is for @plain", async ({ page }) => {
  await page.goto("/classements?edition=2016-03&network=x&me=commune/31555");
  await expectSheet(page, /, révision 1, publiée le .*\/classements\?edition=2016-03&revision=1&network=x&me=commune\/31555$/);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".crumbs")).toHaveText(/, révision 1$/);
  await expect(page.locator(".standfirst")).toBeVisible();
});

test("a territory is printed with its tables and its charts @plain", async ({ page }) => {
  await page.goto(siteAddress({ site: "simulated", path: "/territoires/commune/31555-toulouse" }));
  await expectSheet(page, /\/territoires\/commune\/31555-toulouse\?edition=[^&]+&revision=\d+$/);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".histories .history-box").first()).toBeVisible();
});

/** Run in the page: the least size of what is written on it, in points; raised suffixes are of their ordinal. */
function leastType(): number {
  const written = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let least = Number.POSITIVE_INFINITY;
  while (written.nextNode()) {
    const parent = written.currentNode.parentElement;
    if (!parent?.checkVisibility() || parent.closest("sup, script, .visually-hidden") || !written.currentNode.textContent?.trim()) continue;
    least = Math.min(least, (Number.parseFloat(getComputedStyle(parent).fontSize) * parent.currentCSSZoom * 72) / 96);
  }
  return least;
}

/** What a council asks, on each sheet: the answer, where it is among all, what its size leads to expect, its peers, how it went, where to read it again. */
const ON_THE_SHEET = ["h1", ".lede-answer", ".position svg", ".scatter-mine", ".peers", ".histories h3", ".history-box", ".printed"];

test("a ranked territory is one sheet of readable type that says what a council asks", async ({ page }) => {
  const sheets: [path: string, besides: string[]][] = [
    ["/territoires/commune/35238-rennes", [".overview"]],
    ["/territoires/commune/37257-thilouze", [".territory-awards .prize-mark"]],
    ["/territoires/region/94-corse", [".overview"]],
    ["/territoires/departement/35-ille-et-vilaine", [".overview"]],
    ["/en/territoires/commune/06027-cagnes-sur-mer", [".overview", ".territory-awards .prize-mark"]],
  ];
  for (const [path, besides] of sheets) {
    await page.emulateMedia({ media: "print" });
    await page.goto(siteAddress({ site: "simulated", path }));
    for (const part of [...ON_THE_SHEET, ...besides]) await expect(page.locator(part).first(), `${path} ${part}`).toBeVisible();
    for (const part of [".take-chart", ".scatter-box", ".network", ".past-ranks"]) {
      for (const one of await page.locator(part).all()) await expect(one, `${path} ${part}`).toBeHidden();
    }
    if (besides.includes(".overview")) await expect(page.locator(".overview")).toContainText(/×\s(attendu|expected)/);
    expect(await page.evaluate(leastType), path).toBeGreaterThanOrEqual(9);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect([path, pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length]).toEqual([path, 1]);
  }
});

test("a palmarès is printed with its medals and its nominees @plain", async ({ page }) => {
  await page.goto(siteAddress({ site: "simulated", path: "/prix/2026/villes-moyennes" }));
  await expectSheet(page, /^Palmarès 2026, tel qu’il a été publié\. .*\/prix\/2026\/villes-moyennes$/);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".prize-mark").first()).toBeVisible();
});
