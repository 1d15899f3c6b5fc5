import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { emailOf, TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

async function enter(page: Page, path: string) {
  await page.goto(workplace(path));
  await page.getByLabel("Adresse e-mail").fill(emailOf("EDITOR"));
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(workplace(path));
}
const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test("an edition is prepared, looked at, published and corrected in the open; a reader without a script is heard", async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(90_000);
  await enter(page, "/saisie/editions/nouvelle");
  await page.getByRole("button", { name: "Préparer le brouillon" }).click();
  await expect(page.getByText("Ce champ est à remplir.")).toHaveCount(2);
  await axe(page);
  await page.getByLabel("Code").fill("essais");
  await page.getByLabel("Titre").fill("Édition des essais");
  await page.getByLabel("Fenêtre, en jours").fill("200");
  await page.getByRole("button", { name: "Préparer le brouillon" }).click();
  await expect(page.getByRole("heading", { name: "Édition des essais" })).toBeVisible();
  await expect(page.getByText(/6 comptes comptés/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("aucune édition publiée n’est antérieure")).toBeVisible();
  await axe(page);

  await page.getByRole("link", { name: "Publier…" }).click();
  await expect(page.getByText("Une édition publiée ne se retire pas.")).toBeVisible();
  await axe(page);
  const anyway = page.getByLabel("Publier avec les chiffres de maintenant");
  const published = page.getByText(/Publié.: révision 1/);
  const refused = page.getByText("Des chiffres ont pu changer depuis l’aperçu."); // at the click, or once they are read
  await expect(async () => {
    if (await anyway.isVisible()) await anyway.check(); // other tests write figures meanwhile
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await expect(page.getByText("La publication est en cours").or(published).or(refused).first()).toBeVisible();
    await page.reload(); // it does not hang on this page
    await expect(published.or(refused)).toBeVisible({ timeout: 20_000 });
    if (await refused.isVisible()) await page.reload();
    await expect(published).toBeVisible();
  }).toPass();

  // Public at once, everywhere.
  const { rows } = await (await request.get(workplace("/api/v1/editions"))).json();
  expect(rows[0].code).toBe("essais");
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(workplace("/classements?network=facebook&metric=audience"));
  await expect(reader.getByText("Édition des essais").first()).toBeVisible();
  await reader.getByRole("link", { name: "Rennes" }).first().click();
  await reader.getByRole("link", { name: "Signaler une erreur sur Facebook" }).click();

  // What is typed too quickly is kept, without a script as well.
  await reader.getByLabel("Ce qui est faux").fill("Il manque un zéro. https://a.fr https://b.fr https://c.fr");
  await reader.getByLabel("Votre adresse e-mail").fill("lectrice@example.org");
  await reader.getByRole("button", { name: "Envoyer" }).click();
  await expect(reader.getByText("Deux liens au plus.", { exact: true })).toBeVisible();
  await expect(reader.getByLabel("Votre adresse e-mail")).toHaveValue("lectrice@example.org");
  await reader.getByLabel("Ce qui est faux").fill("Il manque un zéro.");
  await reader.waitForTimeout(3_500); // as long as somebody needs to write it
  await reader.getByRole("button", { name: "Envoyer" }).click();
  await expect(reader.getByRole("heading", { name: "Merci" })).toBeVisible();

  // The queue, then the log.
  await page.goto(workplace("/saisie/signalements"));
  await axe(page);
  const report = page.locator("section.review").filter({ hasText: "Il manque un zéro." });
  await expect(report).toContainText("Rennes");
  await expect(report).toContainText("Édition des essais, révision 1");
  await report.getByRole("button", { name: "Je m’en charge" }).click();
  await expect(report).toContainText("Pris en charge par Camille EDITOR");
  await report.getByText("Clore ce signalement").click();
  await report.getByLabel("Ce qui a été corrigé").fill("Audience de Rennes relevée à nouveau.");
  await report.getByLabel("Révision qui le corrige").selectOption("essais 1");
  await report.getByRole("button", { name: "Clore" }).click();
  await expect(report).toHaveCount(0);
  await reader.goto(workplace("/"));
  await reader.getByRole("link", { name: "Corrections" }).click();
  await expect(reader.getByText("Audience de Rennes relevée à nouveau.")).toBeVisible();
  await expect(reader.getByText("Édition des essais, révision 1")).toBeVisible();
  const said = await reader.content();
  for (const secret of ["lectrice@example.org", "Il manque un zéro", "Camille"]) expect(said).not.toContain(secret);
  await reader.context().close();

  // A second correction, of the edition itself.
  await page.goto(workplace("/saisie/editions"));
  await axe(page);
  await page.getByRole("link", { name: "Corriger par une révision Édition des essais" }).click();
  await page.getByLabel("Motif, public").fill("Un compte de Brest était le mauvais.");
  await page.getByRole("button", { name: "Préparer le brouillon" }).click();
  await expect(page.getByRole("heading", { name: /Ce qui change par rapport à/ })).toBeVisible({ timeout: 30_000 });
  await axe(page);
});

test("a form that fills in what nobody sees is thanked, and nothing comes of it; one that is too quick is asked to wait", async ({
  page,
}) => {
  const form = "/territoires/commune/29019/signaler";
  await expect(async () => {
    await page.goto(workplace(form)); // on a busy machine three seconds may go by
    await page.getByLabel("Le compte qui manque").fill(`Trop vite, ${Date.now()}`);
    await page.getByRole("button", { name: "Envoyer" }).click();
    await expect(page.getByText("rempli trop vite")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await axe(page);
  await page.getByLabel("Le compte qui manque").fill("Achetez ceci");
  await page.locator("#website").evaluate((field: HTMLInputElement) => {
    field.value = "https://spam.example";
  });
  await page.waitForTimeout(3_500);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await expect(page.getByRole("heading", { name: "Merci" })).toBeVisible();
  await enter(page, "/saisie/signalements");
  await expect(page.getByText("Achetez ceci")).toHaveCount(0);
});
