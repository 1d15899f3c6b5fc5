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

test("a ranked territory is one sheet, whatever else its page has", async ({ page }) => {
  for (const path of [
    "/territoires/commune/31555-toulouse",
    "/territoires/departement/35-ille-et-vilaine",
    "/en/territoires/commune/31555-toulouse",
  ]) {
    await page.goto(siteAddress({ site: "simulated", path }));
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
