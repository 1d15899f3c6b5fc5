import { expect, test } from "./watchedTest";

test("by keyboard alone: skip link, search, suggestion, territory", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  const field = page.getByRole("combobox", { name: /Votre commune/ });
  await expect(field).toBeFocused();
  await page.keyboard.type("grenob");
  await expect(page.getByRole("status").filter({ hasText: /proposé/ })).toContainText("territoire");
  await page.keyboard.press("ArrowDown");
  const first = page.getByRole("option").first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/territoires\/commune\/38185-grenoble$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grenoble");
});

test("Enter without a suggestion chosen is a search @phone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: /Votre commune/ }).fill("st etien");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/territoires\?q=st\+etien$/);
  await expect(page.locator("table tbody tr").first()).toContainText("Saint-Étienne");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the search is a form", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.getByRole("searchbox", { name: /Votre commune/ }).fill("35000");
    await page.getByRole("button", { name: "Chercher" }).click();
    await expect(page.locator("table tbody tr").first()).toContainText("Rennes");
  });
});

test("a search that finds nothing says what to try", async ({ page }) => {
  await page.goto("/territoires?q=zzzzzz");
  await expect(page.getByRole("status").filter({ hasText: "Aucun territoire" })).toBeVisible();
});
