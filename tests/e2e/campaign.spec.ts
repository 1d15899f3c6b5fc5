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
/** As a spreadsheet puts it on the clipboard. */
const paste = (page: Page, text: string) =>
  page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData("text/plain", block);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
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

  await page.keyboard.type("1".repeat(41));
  await page.keyboard.press("ArrowDown");
  await expect(stateOf(page, 1)).toContainText("c’est trop long");
  await expect(cell(page, "Abonnés", 1)).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");

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

test("a pasted block is stored whole by itself, and taken back by undoing it; a line may have no figure, and why", async ({ page }) => {
  await enter(page, "CONTRIBUTOR", "/saisie/campagnes/1/grille");
  const day = await cell(page, "Date", 2).inputValue();
  await cell(page, "Abonnés", 2).focus();
  await paste(page, `40 500\t${day}\t8\t30\n41 000\t${day}\t9\t30\n42 000\t${day}\t10\t30\n43 000\t${day}\t11\t30`);
  for (const place of [3, 4, 5]) await expect(stateOf(page, place)).toContainText("enregistré à l’instant");
  await expect(stateOf(page, 2)).toContainText("pas encore enregistré"); // the line that one is in
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+z");
  for (const place of [3, 4, 5]) await expect(stateOf(page, place)).toContainText("à relever");
  await page.keyboard.press("ControlOrMeta+y");
  for (const place of [3, 4, 5]) await expect(stateOf(page, place)).toContainText("enregistré à l’instant");
  await cell(page, "Abonnés", 0).focus();
  await expect(page.getByText("Tout est enregistré.")).toBeVisible();
  await page.reload();
  expect(await Promise.all([2, 3, 4, 5].map((place) => cell(page, "Publications", place).inputValue()))).toEqual(["8", "9", "10", "11"]);
  await expect(cell(page, "Abonnés", 5)).toHaveValue("43000");

  // Two columns right of the shares: why the account cannot be read. Its figure goes, and it says so before.
  const reason = page.getByRole("combobox", { name: /^Ne se lit pas, / }).nth(5);
  await cell(page, "Partages", 5).focus();
  await page.keyboard.press("ArrowRight");
  await expect(reason).toBeFocused();
  await reason.selectOption("compte fermé");
  await expect(stateOf(page, 5)).toContainText("43 000) sera retiré");
  await page.keyboard.press("Enter");
  await expect(stateOf(page, 5)).toContainText("illisible");
  await page.goto(workplace("/saisie/campagnes/1/grille?state=unreadable&q=rennes"));
  await expect(page.locator(".sheet-line")).toHaveCount(await page.locator(".sheet-line", { hasText: "Rennes" }).count());
  await page.goto(workplace("/saisie/campagnes/1/grille?state=unreadable"));
  await expect(page.locator(".sheet-line")).toHaveCount(1);
  await expect(stateOf(page, 0)).toContainText("compte fermé");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.getByRole("link", { name: "Campagne des essais, la grille" }).click();
  await expect(page).toHaveURL(/grille\?state=unreadable&from=\d+$/);
  await page.getByRole("combobox", { name: /^Ne se lit pas, / }).selectOption("");
  await page.keyboard.press("Enter");
  await expect(stateOf(page, 0)).toContainText("à relever");
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|Load failed/] });
  test("what could not be sent survives a closed tab, and leaves by itself, from another page of the campaign as well", async ({
    page,
    context,
  }) => {
    await enter(page, "CONTRIBUTOR", "/saisie/campagnes/1/grille");
    await context.setOffline(true);
    await cell(page, "Abonnés", 3).focus();
    await paste(page, "41 100\t\n42 100\t");
    const day = await cell(page, "Date", 2).inputValue();
    for (const place of [3, 4]) await cell(page, "Date", place).fill(day);
    await cell(page, "Abonnés", 5).fill("43 100");
    await cell(page, "Abonnés", 0).focus();
    for (const place of [3, 4, 5]) await expect(stateOf(page, place)).toContainText("pas envoyé");
    await context.setOffline(false);
    for (const place of [3, 4, 5]) await expect(stateOf(page, place)).toContainText("enregistré à l’instant");

    await context.setOffline(true);
    await cell(page, "Abonnés", 3).fill("41 200");
    await cell(page, "Abonnés", 4).fill("42 200");
    await cell(page, "Abonnés", 0).focus();
    await expect(stateOf(page, 4)).toContainText("pas envoyé");
    const other = await context.newPage();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    // Another town: none of those lines is on this page.
    const drafts = await other.goto(workplace("/saisie/campagnes/1/grille?q=nantes")).then(() => other.locator(".sheet-pending"));
    const kept = () => other.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("belvedere.sheet.")));
    await expect.poll(kept).toEqual([]);
    await expect(drafts).toContainText("Tout est enregistré.");
    await other.goto(workplace("/saisie/campagnes/1/grille"));
    await expect(cell(other, "Abonnés", 3)).toHaveValue("41200");
    await expect(cell(other, "Abonnés", 4)).toHaveValue("42200");

    // What somebody is typing stays theirs: no other page sends it half-typed, nor takes it over.
    await cell(other, "Abonnés", 5).fill("43 2");
    const third = await context.newPage();
    await third.goto(workplace("/saisie/campagnes/1"));
    await third.goto(workplace("/saisie/campagnes/1/grille"));
    await expect(third.getByText("Tout est enregistré.")).toBeVisible();
    await expect(cell(third, "Abonnés", 5)).toHaveValue("43100");
    await cell(other, "Abonnés", 5).press("Escape");
    await expect(other.getByText("Tout est enregistré.")).toBeVisible();
  });
});

test("of two members on one line, the second sees what the first typed and chooses", async ({ page, browser }) => {
  await enter(page, "CONTRIBUTOR", "/saisie/campagnes/1/grille");
  const colleague = await (await browser.newContext()).newPage();
  await enter(colleague, "EDITOR", "/saisie/campagnes/1/grille");
  await cell(colleague, "Abonnés", 5).fill("43001");
  await cell(colleague, "Publications", 5).fill("12");
  await cell(colleague, "Jours", 5).fill("30");
  await colleague.keyboard.press("Enter");
  await expect(stateOf(colleague, 5)).toContainText("enregistré");
  await cell(page, "Abonnés", 5).fill("43002");
  await page.keyboard.press("Enter");
  await expect(stateOf(page, 5)).toContainText("modifié entre-temps");
  await expect(stateOf(page, 5)).toContainText(/saisi par Camille EDITOR, .* à \d\d:\d\d/);
  await expect(stateOf(page, 5).getByRole("definition")).toHaveText(["43 001", "12", "30"]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await stateOf(page, 5).getByRole("button", { name: "mettre le mien" }).click();
  await expect(cell(page, "Abonnés", 5)).toBeFocused();
  await expect(stateOf(page, 5)).toContainText("enregistré à l’instant");

  // Lines that are saved again before the first answer is there wait for it.
  await cell(page, "Abonnés", 5).fill("43003");
  await cell(page, "Abonnés", 4).focus();
  await cell(page, "Abonnés", 5).fill("43004");
  await cell(page, "Abonnés", 4).focus();
  await expect(stateOf(page, 5)).toContainText("enregistré à l’instant");
  await expect(page.getByText("Tout est enregistré.")).toBeVisible();
  await expect(cell(page, "Abonnés", 5)).toHaveValue("43004");

  // The session ends: it is said in the line, and the line leaves once one is signed in again.
  const session = await page.context().cookies();
  await page.context().clearCookies();
  await cell(page, "Abonnés", 5).fill("43005");
  await cell(page, "Abonnés", 4).focus();
  await expect(stateOf(page, 5)).toContainText("Votre session est terminée");
  await expect(stateOf(page, 5).getByRole("link")).toHaveAttribute("target", "_blank");
  await page.context().addCookies(session);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
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
  test.setTimeout(60_000);
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

  await page.goto(workplace(path));
  await page.getByRole("link", { name: /^Camille CONTRIBUTOR.*1 ligne douteuse$/ }).click();
  await expect(page.getByRole("row", { name: /Nantes/ })).toBeVisible();
  await expect(page.locator(".sheet-line")).toHaveCount(1);
  await page.goto(workplace(`${path}/relecture`));
  await expect(page.getByText("1 chiffre douteux attend votre relecture.")).toBeVisible();
  await page.getByText("Corriger le chiffre…").click();
  await page.getByLabel("Abonnés", { exact: true }).fill("40 500");
  await page.getByRole("button", { name: "Corriger" }).click();
  await expect(page.getByRole("alert").first()).toHaveText("Ce champ est à remplir.");
  await expect(page.getByLabel("Abonnés", { exact: true })).toHaveValue("40 500");
  await page.getByLabel("Motif").last().fill("Un chiffre de trop.");
  await page.getByLabel("Abonnés", { exact: true }).press("Enter");
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
  await expect(page.getByLabel("Codes")).toHaveValue("35238\nregion/53");
  await page.getByRole("button", { name: "Supprimer la liste" }).click();
  await expect(page.getByRole("link", { name: "Bretagne et Mayenne" })).toHaveCount(0);
});
