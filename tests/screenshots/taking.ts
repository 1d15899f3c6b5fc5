import { expect, type Page, test } from "@playwright/test";
import { TEST_PASSWORD, workplace } from "../e2e/testMembers";

/** Signs somebody in, on the page that they asked for. */
export async function enter(page: Page, email: string, path: string): Promise<void> {
  await page.goto(workplace(path));
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(workplace(path));
}

/** Takes the picture of what is in view, under the name of the screen. */
export async function picture(page: Page, name: string): Promise<void> {
  const taken = await page.screenshot({ path: `docs/screenshots/${name}-${test.info().project.name}.png` });
  expect(taken.length).toBeGreaterThan(10_000);
}
