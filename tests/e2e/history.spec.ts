import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

/** Figures of two networks and more, from 2010 to 2018. */
const TOULOUSE = "/territoires/commune/31555-toulouse?edition=2016-03";
const figure = (page: Page) => page.locator("figure.history-figure", { has: page.locator(".history-box") }).first();
const chart = (page: Page) => figure(page).getByRole("application");

/** How many of these scripts draw charts. */
async function drawingScripts(page: Page, addresses: readonly string[]): Promise<number> {
  const texts = await Promise.all(addresses.map(async (address) => (await page.request.get(address)).text()));
  return texts.filter((text) => text.includes("recharts-surface")).length;
}

/** Brings the histories into view, which makes them answer. */
async function reach(page: Page): Promise<void> {
  await page.goto(TOULOUSE);
  await page.locator("#releves").scrollIntoViewIfNeeded();
  await expect(chart(page)).toBeVisible();
}

test("the drawing is replaced once in view, by what is fetched then, and nothing moves @phone", async ({ page }) => {
  const scripts = new Set<string>();
  page.on("request", (request) => request.resourceType() === "script" && scripts.add(request.url()));
  await page.goto(TOULOUSE, { waitUntil: "networkidle" });
  await expect(figure(page).locator("svg[aria-hidden]")).toHaveCount(1);
  await expect(page.locator(".recharts-surface")).toHaveCount(0);
  const atLoad = [...scripts];
  const shape = () =>
    figure(page).evaluate((element) => {
      const { height, width } = element.getBoundingClientRect();
      const left = element.getBoundingClientRect().left;
      const marks = [...element.querySelectorAll("circle.mark")].map((mark) => Math.round(mark.getBoundingClientRect().left - left));
      const words = [...element.querySelectorAll(".history text")].map((text) => text.textContent);
      const lines = element.querySelectorAll("line.series").length;
      return { height, width, lines, marks: marks.sort((a, b) => a - b), words: words.sort() };
    });
  const before = await shape();
  expect(before.lines).toBeGreaterThan(0);
  await page.locator("#releves").scrollIntoViewIfNeeded();
  await expect(chart(page)).toBeVisible();
  expect(await drawingScripts(page, atLoad)).toBe(0);
  expect(await drawingScripts(page, [...scripts])).toBeGreaterThan(0);
  expect(await shape()).toEqual(before);
});

test("the arrow keys go through the figures, each said with its day, count and kind", async ({ page }) => {
  await reach(page);
  await chart(page).focus();
  const said = figure(page).getByRole("status");
  await expect(said).toContainText(/\d{4}\u202f: [\d\u202f]+ (abonnés|mentions J’aime)/);
  const first = (await said.textContent()) ?? "";
  await page.keyboard.press("ArrowRight");
  await expect(said).not.toHaveText(first);
  await expect(figure(page).locator(".history-tip")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(said).toHaveText(first);
});

test("the pointer shows the nearest figure", async ({ page }) => {
  await reach(page);
  await chart(page).hover({ position: { x: 150, y: 100 } });
  await expect(figure(page).locator(".history-tip")).toContainText(/abonnés|mentions J’aime/);
});

// Le Coudray: its page on Facebook was replaced in the last quarter of the simulation.
test("a change of account is said beside the movement, drawn with and without a script, and told in the table @phone", async ({ page }) => {
  const ranking = "/classements?league=petites-villes&q=28110&me=commune/28110";
  await page.goto(siteAddress({ site: "simulated", path: ranking }));
  await expect(page.locator("tr#moi .movement").last()).toHaveText(/a changé de compte depuis/);
  await page.goto(siteAddress({ site: "simulated", path: "/territoires/commune/28110-le-coudray" }));
  await expect(page.locator(".answer-details")).toContainText("ce mouvement compare deux comptes différents");
  const first = page.locator("figure.history-figure", { hasText: "Facebook" });
  await expect(first).toContainText(/Compte remplacé le .*\u202f: la ligne s’interrompt/);
  await expect(first.locator("svg[aria-hidden] line.change")).toHaveCount(1);
  await first.scrollIntoViewIfNeeded();
  await expect(first.locator(".recharts-surface line.change")).toHaveCount(1);
  await first.locator("summary").first().click();
  await expect(first.locator("th[scope=rowgroup]")).toHaveText([/ depuis le /, / remplacé le /]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
});

test("networks are chosen by keyboard, the address keeps the choice, and none at all is said", async ({ page }) => {
  await page.goto(TOULOUSE);
  const choice = page.getByRole("group", { name: "Réseaux montrés" });
  const boxes = choice.getByRole("checkbox");
  const count = await boxes.count();
  expect(count).toBeGreaterThan(1);
  await boxes.first().focus();
  await page.keyboard.press("Space");
  await expect(boxes.first()).not.toBeChecked();
  await expect(page.locator("figure.history-figure").first()).toBeHidden();
  expect(new URL(page.url()).searchParams.getAll("network")).toHaveLength(count - 1);
  expect(new URL(page.url()).searchParams.get("edition")).toBe("2016-03");
  await page.reload();
  await expect(boxes.first()).not.toBeChecked();
  await expect(page.locator("figure.history-figure").first()).toBeHidden();
  for (let index = 1; index < count; index++) await boxes.nth(index).uncheck();
  await expect(page.getByRole("status").filter({ hasText: "Aucun réseau n’est choisi" })).toBeVisible();
  for (let index = 0; index < count; index++) await boxes.nth(index).check();
  await expect(page.locator("figure.history-figure").first()).toBeVisible();
  expect(new URL(page.url()).searchParams.has("network")).toBe(false);
});

test("the networks that show stay so in another edition", async ({ page }) => {
  await page.goto(TOULOUSE);
  await page.getByRole("group", { name: "Réseaux montrés" }).getByRole("checkbox").first().uncheck();
  const shown = new URL(page.url()).searchParams.getAll("network");
  expect(shown.length).toBeGreaterThan(0);
  await page.getByRole("combobox", { name: "Voir une autre édition" }).selectOption("2013-04");
  await page.locator("form.edition-chooser").getByRole("button").click();
  await expect(page).toHaveURL(/edition=2013-04/);
  expect(new URL(page.url()).searchParams.getAll("network")).toEqual(shown);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });
    test("a chart that answers has no fault that axe can see", async ({ page }) => {
      await reach(page);
      await chart(page).focus();
      await expect(figure(page).locator(".history-tip")).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
    });
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("networks are chosen by a form, and the edition stays", async ({ page }) => {
    await page.goto(TOULOUSE);
    const boxes = page.getByRole("group", { name: "Réseaux montrés" }).getByRole("checkbox");
    await boxes.first().uncheck();
    await page.getByRole("button", { name: "Montrer" }).click();
    await expect(boxes.first()).not.toBeChecked();
    await expect(boxes.nth(1)).toBeChecked();
    await expect(page.locator("figure.history-figure").first()).toBeHidden();
    expect(new URL(page.url()).searchParams.get("edition")).toBe("2016-03");
  });
});
