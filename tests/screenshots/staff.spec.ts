import { emailOf, workplace } from "../e2e/testMembers";
import { expect, test } from "../e2e/watchedTest";
import { enter, picture } from "./taking";

// The pictures of docs/guide-saisie.md: on the wide screen and on the telephone alike.
test.describe.configure({ mode: "serial" });
test.use({ reducedMotion: "reduce" });

test("signing in is pictured", async ({ page }) => {
  await page.goto(workplace("/connexion"));
  await picture(page, "connexion");
});

test("the work of a campaign is pictured", async ({ page }) => {
  await enter(page, emailOf("CONTRIBUTOR"), "/saisie/campagnes/1/grille");
  const audience = page.getByRole("textbox", { name: /^Abonnés,/ });
  await audience.nth(0).fill("40,2 k");
  await audience.nth(1).fill("900000");
  await audience.nth(2).fill("beaucoup");
  await audience.nth(3).fill("41 000");
  await expect(page.locator(".sheet-state").nth(2)).toContainText("un nombre entier est attendu");
  await expect(page.locator(".sheet-state").nth(1)).toContainText("attend une relecture");
  await picture(page, "grille");
  await page.keyboard.press("Escape");
  await audience.nth(2).focus();
  await page.keyboard.press("Escape");
  for (const [name, path] of [
    ["campagne", "/saisie/campagnes/1"],
    ["fiche", "/saisie/campagnes/1/territoires/commune/35238"],
    ["relecture", "/saisie/campagnes/1/relecture"],
    ["registre", "/saisie/comptes"],
  ] as const) {
    await page.goto(workplace(path));
    await picture(page, name);
  }
});

test("the administration is pictured", async ({ page }) => {
  await enter(page, emailOf("ADMIN"), "/administration/membres");
  await picture(page, "membres");
});

test("an import, an edition and what readers report are pictured", async ({ page }) => {
  await enter(page, emailOf("EDITOR"), "/saisie/imports");
  const figures = [
    "35238;facebook;2026-11-02;41200",
    "29019;facebook;2026-11-02;12,3 k",
    "44109;facebook;2026-11-02;98000",
    "44109;x;hier;5",
  ];
  const buffer = Buffer.from(`${["code;reseau;date_releve;abonnes", ...figures].join("\n")}\n`);
  await page.getByLabel("Fichier de relevés").setInputFiles({ name: "relevés de novembre.csv", mimeType: "text/csv", buffer });
  await page.getByRole("button", { name: "Envoyer et examiner" }).click();
  await expect(page.getByRole("heading", { name: "Ce qui changerait" })).toBeVisible({ timeout: 30_000 });
  await picture(page, "import");
  await page.goto(workplace("/saisie/imports"));
  await picture(page, "imports");
  await page.goto(workplace("/saisie/editions/brouillons/1"));
  await expect(page.getByText(/Calculé le/)).toBeVisible({ timeout: 30_000 });
  await picture(page, "brouillon");
  await page.goto(workplace("/saisie/signalements"));
  await picture(page, "signalements");
});
