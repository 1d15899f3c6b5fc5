import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { workbook } from "@/tests/fixtures/workbook";
import { emailOf, signIn, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

const ROWS = [
  "code;reseau;date_releve;abonnes;Portée",
  "59350;bluesky;2026-03-01;12,3 k;1",
  "59350;bluesky;2026-04-01;12400;1",
  "13055;bluesky;hier;5;1",
  "59350;bluesky;2026-05-01;99000;1",
];

async function send(page: Page, name: string, buffer: Buffer) {
  await page.goto(workplace("/saisie/imports"));
  await page.getByLabel("Fichier de relevés").setInputFiles({ name, mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Envoyer et examiner" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}
const seen = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
/** Another file may be at work meanwhile: then it is refused, and tried again. */
async function undo(page: Page, said: string) {
  await page.getByLabel(/^Défaire tout l’import/).press("Space");
  await expect(async () => {
    await page.getByRole("button", { name: "Défaire" }).press("Enter");
    await expect(page.getByText(said)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
}
const count = (page: Page, label: string) => page.getByRole("row", { name: new RegExp(`^${label}`) }).getByRole("cell");

test("a file is sent, looked at, applied, and undone; its refused rows are fetched with their reasons", async ({ page }) => {
  test.slow();
  await signIn(page.request, emailOf("EDITOR"));
  await page.goto(workplace("/saisie/imports"));
  await page.getByRole("button", { name: "Envoyer et examiner" }).press("Enter");
  await expect(page.getByText("Choisissez un fichier.")).toBeVisible();
  await seen(page);

  await send(page, "relevés de mars.csv", Buffer.from(`${ROWS.join("\n")}\n`));
  await expect(page.getByRole("heading", { name: "Ce qui changerait" })).toBeVisible({ timeout: 30_000 });
  await expect(count(page, "Nouveaux relevés")).toHaveText("2");
  await expect(count(page, "Refusées")).toHaveText("1");
  await expect(count(page, "Chiffres douteux, mis de côté")).toHaveText("1");
  await expect(page.getByRole("table", { name: "Un chiffre douteux" })).toContainText(
    /Lille.*99\s000, après 12\s400 \(1er avril 2026\)\s: \+698\s%/,
  );
  await expect(
    page.getByText(/vous avez envoyé ce fichier, et la règle des quatre yeux demande qu’une autre personne le confirme/),
  ).toBeVisible();
  await expect(count(page, "Comptes à créer")).toHaveText("1");
  await expect(page.getByText("UTF-8, séparateur point-virgule, en-tête à la ligne 1.")).toBeVisible();
  await expect(page.getByRole("row", { name: "Portée ignorée" })).toBeVisible();
  await seen(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Télécharger les lignes refusées (CSV)" }).click(),
  ]);
  expect(await readFile(await download.path(), "utf8")).toMatch(/13055;bluesky;hier;5;1;4;"«\shier\s» n’est pas une date/);

  await page.getByRole("button", { name: "Enregistrer 2 relevés nouveaux" }).press("Enter");
  await expect(page.getByText(/^Enregistré\s: import nº/)).toBeVisible({ timeout: 30_000 });
  await signIn(page.request, emailOf("CONTRIBUTOR"));
  await page.goto(workplace("/saisie/imports"));
  await page
    .getByRole("row", { name: /relevés de mars\.csv .*1 chiffre douteux attend une confirmation/ })
    .getByRole("link")
    .click();
  await page.getByRole("button", { name: "Enregistrer ce chiffre douteux" }).press("Enter");
  await expect(page.getByText("Dites pourquoi ces chiffres sont justes.")).toBeVisible();
  await seen(page);
  await page.getByLabel("Motif").fill("Lu sur la page de la ville.");
  await page.getByRole("button", { name: "Enregistrer ce chiffre douteux" }).press("Enter");
  await expect(page.getByText("Un chiffre douteux confirmé par Camille CONTRIBUTOR.")).toBeVisible({ timeout: 30_000 });

  await signIn(page.request, emailOf("EDITOR"));
  await page.reload();
  const confirmed = await page.getByRole("link", { name: /^Voir l’import nº/ }).getAttribute("href");
  await page.getByRole("link", { name: "Voir cet import" }).click();
  await expect(page.getByText("relevés de mars.csv, importé par Camille EDITOR")).toBeVisible();
  await seen(page);

  await page.getByRole("button", { name: "Défaire" }).press("Enter");
  await expect(page.getByText("Cochez cette case si c’est bien ce que vous voulez.")).toBeVisible();
  await undo(page, "2 relevés retirés, 0 relevé remis à son état d’avant, 0 compte retiré.");
  await seen(page);
  await page.goto(workplace(confirmed ?? ""));
  await undo(page, "1 relevé retiré, 0 relevé remis à son état d’avant, 0 compte retiré.");
});

test("a sheet is chosen, its columns are named where nobody recognises them, and a file can be given up", async ({ page }) => {
  test.slow();
  await signIn(page.request, emailOf("CONTRIBUTOR"));
  const book = workbook({
    Aide: [["Sous le pont Mirabeau"]],
    Chiffres: [
      ["Insee", "Quand", "Combien"],
      ["59350", "2026-05-01", 12_600],
    ],
  });
  await send(page, "outil.xlsx", book);
  await expect(page.getByText("Aucune ligne d’en-tête reconnue")).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Feuille du classeur").selectOption("Chiffres");
  await page.getByRole("button", { name: "Examiner cette feuille" }).press("Enter");
  await expect(page.getByLabel("Combien")).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Insee").selectOption("code");
  await page.getByLabel("Quand").selectOption("observed_on");
  await page.getByLabel("Combien").selectOption("audience");
  await page.getByLabel("Réseau de toutes les lignes").selectOption("flickr");
  await page.getByLabel("Retenir sous le nom").fill("Outil des essais");
  await seen(page);
  await page.getByRole("button", { name: "Examiner ainsi" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Ce qui changerait" })).toBeVisible({ timeout: 30_000 });
  await expect(count(page, "Nouveaux relevés")).toHaveText("1");
  await page.getByRole("button", { name: "Abandonner ce fichier" }).press("Enter");
  await expect(page).toHaveURL(workplace("/saisie/imports"));
  await expect(page.getByRole("link", { name: "outil.xlsx" })).toHaveCount(0);
});
