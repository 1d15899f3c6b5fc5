import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { emailOf, TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

// One campaign, walked from its list to its last figure: each test leaves the lines of the others alone.
test.describe.configure({ mode: "serial" });

async function enter(page: Page, role: "EDITOR" | "CONTRIBUTOR", path: string) {
  await page.goto(workplace(path));
  await page.getByLabel("Adresse e-mail").fill(emailOf(role));
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(workplace(path));
}
const cell = (page: Page, name: string, place: number) => page.getByRole("textbox", { name: new RegExp(`^${name},`) }).nth(place);
const stateOf = (page: Page, place: number) => page.locator(".sheet-state").nth(place);

test("a sheet is filled by keyboard alone, line by line, and says what becomes of each", async ({ page }) => {
  await enter(page, "CONTRIBUTOR", "/saisie/campagnes/1/grille");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await cell(page, "Abonnés", 0).focus();
  await page.keyboard.type("40,2 k");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Abonnés", 1)).toBeFocused();
  await expect(stateOf(page, 0)).toContainText("enregistré à l’instant");

  await page.keyboard.type("beaucoup");
  await page.keyboard.press("ArrowDown");
  await expect(stateOf(page, 1)).toContainText("un nombre entier est attendu");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  await expect(cell(page, "Abonnés", 1)).toHaveValue("");

  await page.keyboard.type("900000");
  await expect(stateOf(page, 1)).toContainText("plus de 50 % d’écart");
  await page.keyboard.press("ArrowDown");
  await expect(stateOf(page, 1)).toContainText("attend une relecture");

  await page.keyboard.type("41000");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(cell(page, "Abonnés", 2)).toHaveValue("");
  await page.reload();
  await expect(cell(page, "Abonnés", 0)).toHaveValue("40,2 k");
  await expect(page.getByText("Tout est enregistré.")).toBeVisible();
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch|Load failed/] });
  test("a block is pasted; what could not be sent survives a closed tab, and is sent when somebody answers again", async ({
    page,
    context,
  }) => {
    await enter(page, "CONTRIBUTOR", "/saisie/campagnes/1/grille");
    await context.route("**/saisie/campagnes/1/grille*", (route) =>
      route.request().method() === "POST" ? route.abort() : route.continue(),
    );
    await cell(page, "Abonnés", 3).focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", `41 000\t\n42 000\t`);
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect(cell(page, "Abonnés", 4)).toHaveValue("42 000");
    await cell(page, "Date", 3).fill((await cell(page, "Date", 2).inputValue()) || "");
    await cell(page, "Abonnés", 5).focus();
    await expect(stateOf(page, 3)).toContainText("pas envoyé");

    const other = await context.newPage();
    await page.close({ runBeforeUnload: false });
    await other.goto(workplace("/saisie/campagnes/1/grille"));
    await expect(cell(other, "Abonnés", 3)).toHaveValue("41 000");
    await context.unroute("**/saisie/campagnes/1/grille*");
    await cell(other, "Abonnés", 3).focus();
    await other.keyboard.press("Enter");
    await expect(stateOf(other, 3)).toContainText(/enregistré à l’instant|relecture/);
  });
});

test("of two members on one line, the second sees the first's figure and chooses", async ({ page, browser }) => {
  await enter(page, "CONTRIBUTOR", "/saisie/campagnes/1/grille");
  const colleague = await (await browser.newContext()).newPage();
  await enter(colleague, "EDITOR", "/saisie/campagnes/1/grille");
  await cell(colleague, "Abonnés", 5).fill("43000");
  await colleague.keyboard.press("Enter");
  await expect(stateOf(colleague, 5)).toContainText("enregistré");
  await cell(page, "Abonnés", 5).fill("43001");
  await page.keyboard.press("Enter");
  await expect(stateOf(page, 5)).toContainText("modifié par quelqu’un d’autre");
  await expect(stateOf(page, 5)).toContainText("Camille EDITOR");
  await stateOf(page, 5).getByRole("button", { name: "mettre le mien" }).click();
  await cell(page, "Abonnés", 5).focus();
  await page.keyboard.press("Enter");
  await expect(stateOf(page, 5)).toContainText("enregistré à l’instant");

  // The doubtful one waits for somebody else than whoever typed it.
  await page.goto(workplace("/saisie/campagnes/1/relecture"));
  await page.getByRole("link", { name: /^Saisis par vous/ }).click();
  await expect(page.getByText("C’est vous qui l’avez saisi").first()).toBeVisible();
  await colleague.goto(workplace("/saisie/campagnes/1/relecture"));
  expect((await new AxeBuilder({ page: colleague }).analyze()).violations).toEqual([]);
  await colleague.getByRole("button", { name: "Rejeter" }).first().click();
  await expect(colleague.getByRole("alert").first()).toHaveText("Ce champ est à remplir.");
  await colleague.getByLabel("Motif").first().fill("Un zéro de trop.");
  await colleague.getByRole("button", { name: "Rejeter" }).first().click();
  await expect(colleague.getByText("Rejeté")).toBeVisible();
  await colleague.context().close();
  await page.goto(workplace("/saisie/campagnes/1/grille?state=to-do"));
  await expect(page.getByText("Un zéro de trop.")).toBeVisible();
});

test.describe("one territory at a time", () => {
  test.use({ expectedErrors: [/404/] });
  test("a territory has one form, for a telephone and without a script, which keeps what was typed @phone @plain", async ({ page }) => {
    await enter(page, "CONTRIBUTOR", "/saisie/campagnes/1/territoires/commune/44109");
    await page.getByLabel("Abonnés", { exact: true }).nth(0).fill("quarante");
    await page.getByLabel("Abonnés", { exact: true }).nth(1).fill("50 %");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await expect(page.getByText("Tout n’est pas enregistré")).toBeVisible();
    await expect(page.getByText("un nombre entier est attendu")).toBeVisible();
    await expect(page.getByText("un nombre est attendu, non un pourcentage")).toBeVisible();
    await expect(page.getByLabel("Abonnés", { exact: true }).nth(0)).toHaveValue("quarante");
    expect((await page.goto(workplace("/saisie/campagnes/1/territoires/commune/00000")))?.status()).toBe(404);
  });
});

test("an editor makes a campaign by keyboard; a contributor fills the forms on a telephone; an editor corrects, then closes it", async ({
  page,
  browser,
}) => {
  const accessible = async (shown: Page) => expect((await new AxeBuilder({ page: shown }).analyze()).violations).toEqual([]);
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  await enter(page, "EDITOR", "/saisie/campagnes/nouvelle");
  await accessible(page);
  await page.getByLabel("Titre").focus();
  await page.keyboard.type("Campagne au clavier");
  for (const [label, back] of [
    ["Date de référence", 90],
    ["Premier jour", 100],
    ["Dernier jour", 190],
  ] as const)
    await page.getByLabel(label).fill(day(back));
  await page.getByRole("checkbox", { name: "Camille CONTRIBUTOR" }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Titre").press("Enter");
  await expect(page.getByText("La fin précède le début.")).toBeVisible();
  await page.getByLabel("Dernier jour").fill(day(90));
  await page.getByLabel("Titre").press("Enter");
  await expect(page.getByText("Choisissez au moins une ligue, une région ou une liste.")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Camille CONTRIBUTOR" })).toBeChecked();
  await page.getByLabel("Liste enregistrée").focus();
  await page.keyboard.type("Liste");
  await page.getByLabel("Titre").fill("Campagne des essais");
  await page.getByLabel("Titre").press("Enter");
  await expect(page.getByText("Ce nom est déjà pris.")).toBeVisible();
  await expect(page.getByLabel("Liste enregistrée")).toHaveValue("1");
  await page.getByLabel("Titre").fill("Campagne au clavier");
  await page.getByLabel("Titre").press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Campagne au clavier" })).toBeVisible();
  await expect(page.getByText("0 compte relevé sur 2")).toBeVisible();
  await accessible(page);
  const path = new URL(page.url()).pathname;

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await enter(phone, "CONTRIBUTOR", path);
  await phone.getByRole("link", { name: "Relever mes 2 comptes" }).click();
  await phone.getByRole("link", { name: "Nantes" }).click();
  await expect(phone.getByRole("heading", { level: 1, name: "Nantes" })).toBeVisible();
  await accessible(phone);
  await phone.getByLabel("Abonnés", { exact: true }).fill("900 000");
  await expect(phone.getByText("plus de 50 % d’écart")).toBeVisible();
  await phone.getByRole("button", { name: "Enregistrer" }).click();
  await expect(phone.getByText("douteux, attend une relecture")).toBeVisible();
  await phone.getByRole("link", { name: "Suivante à relever : Rennes" }).click();
  await phone.getByLabel("Abonnés", { exact: true }).fill("41 000");
  await phone.getByRole("button", { name: "Enregistrer" }).click();
  await expect(phone.getByText("Tout est enregistré.")).toBeVisible();

  await page.goto(workplace(`${path}/relecture`));
  await expect(page.getByText("1 chiffre douteux attend votre relecture.")).toBeVisible();
  await accessible(page);
  await page.getByText("Corriger le chiffre…").click();
  await page.getByLabel("Abonnés", { exact: true }).fill("40 500");
  await page.getByRole("button", { name: "Corriger" }).click();
  await expect(page.getByRole("alert").first()).toHaveText("Ce champ est à remplir.");
  await expect(page.getByLabel("Abonnés", { exact: true })).toHaveValue("40 500");
  await page.getByLabel("Motif").fill("Un chiffre de trop.");
  await page.getByRole("button", { name: "Corriger" }).click();
  await expect(page.getByText("Corrigé : le relevé est enregistré.")).toBeVisible();

  await page.goto(workplace(`${path}/organisation`));
  await accessible(page);
  await page.getByRole("button", { name: "Clore la campagne" }).click();
  await expect(page.getByRole("button", { name: "Rouvrir la campagne" })).toBeVisible();
  await phone.goto(workplace(`${path}/territoires/commune/44109`));
  await expect(phone.getByText("aucune saisie n’est acceptée")).toBeVisible();
  await expect(phone.getByText("Un chiffre de trop.")).toBeVisible();
  await expect(phone.getByRole("button", { name: "Enregistrer" })).toHaveCount(0);
  await phone.context().close();

  await page.goto(workplace("/saisie/campagnes/listes"));
  await page.getByLabel("Nom").fill("Bretagne et Mayenne");
  await page.getByLabel("Codes").fill("35238\n99999 ; region/53");
  await page.getByRole("button", { name: "Enregistrer la liste" }).click();
  await expect(page.getByText("Ligne 2 : « 99999 » ne désigne aucune collectivité.")).toBeVisible();
  await expect(page.getByLabel("Codes")).toHaveValue("35238\n99999 ; region/53");
  await accessible(page);
  await page.getByLabel("Codes").fill("35238\nregion/53");
  await page.getByRole("button", { name: "Enregistrer la liste" }).click();
  await page.getByRole("link", { name: "Bretagne et Mayenne" }).click();
  await expect(page.getByLabel("Codes")).toHaveValue("region/53\n35238");
  await accessible(page);
  await page.getByRole("button", { name: "Supprimer la liste" }).click();
  await expect(page.getByRole("link", { name: "Bretagne et Mayenne" })).toHaveCount(0);
});
