import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { emailOf, TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

async function enter(page: Page, path: string): Promise<void> {
  await page.goto(workplace(path));
  await page.getByLabel("Adresse e-mail").fill(emailOf("CONTRIBUTOR"));
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "Espace de l’observatoire" })).toBeVisible();
}
const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test("an account is entered by its pasted address, its double refused, changed, and a stale edit shown what it would overwrite @phone", async ({
  page,
}) => {
  test.setTimeout(90_000); // several pages looked at by axe, one after the other
  const name = `lens${Date.now()}`;
  await enter(page, "/saisie/comptes");
  await clean(page);
  for (const path of ["/saisie/comptes/imports", "/saisie/comptes/imports/1", "/saisie/comptes?territory=commune/35238"]) {
    await page.goto(workplace(path));
    await clean(page);
  }
  await page.getByRole("link", { name: "Ajouter un compte" }).click();
  await expect(page.getByRole("combobox", { name: "Territoire", exact: true })).toHaveValue("Rennes (commune 35238)");
  await page.getByRole("combobox", { name: "Territoire", exact: true }).fill("Lens");
  await expect(page.getByRole("option", { name: /^Lens/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Territoire", exact: true })).toHaveValue("Lens (commune 62498)");
  await page.getByLabel("Adresse du compte").fill("https://www.facebook.com/sharer/sharer.php?u=https://villedelens.fr");
  await page.getByRole("button", { name: "Ajouter au registre" }).click();
  await expect(page.getByText("C’est un lien de partage, pas un compte.")).toBeVisible();
  await clean(page);
  await page.getByLabel("Adresse du compte").fill(`http://m.facebook.com/${name}/?ref=page_internal`);
  await page.getByRole("button", { name: "Ajouter au registre" }).click();
  await expect(page.getByText("Le compte est au registre.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name} sur Facebook`);
  await expect(page.getByLabel("Adresse du compte")).toHaveValue(`https://www.facebook.com/${name}`);
  await clean(page);
  const address = page.url().replace(/\?.*/, "");

  await page.goto(workplace("/saisie/comptes/nouveau?territory=commune/62193"));
  await page.getByLabel("Adresse du compte").fill(`fb.com/${name.toUpperCase()}`);
  await page.getByRole("button", { name: "Ajouter au registre" }).click();
  await expect(page.getByRole("alert").filter({ hasText: `Ce compte est déjà au registre : ${name} (Lens).` })).toBeVisible();
  await expect(page.getByRole("link", { name: "Voir cet autre compte" })).toHaveAttribute("href", new URL(address).pathname);

  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByLabel("Usage").selectOption("culture");
  await other.getByRole("button", { name: "Enregistrer" }).click();
  await expect(other.getByText("Les changements sont enregistrés.")).toBeVisible();
  await page.getByLabel("En sommeil depuis le").fill("2026-01-31");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Un autre membre a changé ce compte entre-temps" })).toContainText(
    "Usage: culture",
  );
  await expect(page.getByLabel("En sommeil depuis le")).toHaveValue("2026-01-31");
  await page.getByLabel("Usage").selectOption("culture");
  await page.getByLabel("J’ai lu").check();
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await expect(page.getByText("Les changements sont enregistrés.")).toBeVisible();
  await expect(page.getByText("officiel, secondaire, culture, en sommeil depuis le 31 janvier 2026")).toBeVisible();
  await expect(page.getByRole("table").getByText("Camille CONTRIBUTOR")).toHaveCount(3);
  await other.close();
});

test("a double is taken in, and an account that closed is replaced, by keyboard alone", async ({ page }) => {
  const name = `calais${Date.now()}`;
  const add = async (handle: string) => {
    await page.goto(workplace("/saisie/comptes/nouveau?territory=commune/62193"));
    await page.getByLabel("Adresse du compte").fill(`https://www.youtube.com/@${handle}`);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${handle} sur YouTube`);
    return page.url().replace(/.*\/(\d+)\D*$/, "$1");
  };
  await enter(page, "/saisie/comptes");
  const [former, double] = [await add(name), await add(`${name}-bis`)];
  await page.goto(workplace(`/saisie/comptes/${former}`));
  const choice = page.getByLabel("Le double de ce compte");
  await choice.selectOption(await choice.locator("option", { hasText: `${name}-bis` }).getAttribute("value"));
  await page.getByRole("button", { name: "Fusionner" }).press("Enter");
  await expect(page.getByText("Les deux comptes n’en font plus qu’un.")).toBeVisible();
  expect((await page.request.get(workplace(`/saisie/comptes/${double}`))).status()).toBe(404);

  const successor = await add(`${name}-ter`);
  await page.goto(workplace(`/saisie/comptes/${former}`));
  await page.getByLabel("Statut").selectOption("unofficial");
  await page.getByLabel("Fermé le").fill("2026-01-31");
  await page.getByLabel("Remplacé par").fill(successor);
  await page.keyboard.press("Enter");
  await expect(page.getByText("non officiel, secondaire, fermé le 31 janvier 2026")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Remplacé par" }).getByRole("link")).toHaveAttribute(
    "href",
    `/saisie/comptes/${successor}`,
  );
  await page.goto(workplace("/saisie/comptes?territory=commune/62193"));
  await expect(page.getByText("fusion", { exact: false }).first()).toBeVisible();
});

test("the register is searched by address alone, and tells the history of a territory, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enter(page, "/saisie/comptes");
  await page.getByLabel("Territoire (nom ou code)").fill("35238");
  await page.getByLabel("Réseau", { exact: true }).selectOption("facebook");
  await page.getByRole("button", { name: "Filtrer" }).click();
  await expect(page).toHaveURL(/q=35238/);
  await expect(page.getByText("Un compte.")).toBeVisible();
  await page.getByRole("row").getByRole("link", { name: "Rennes" }).click();
  await expect(page.getByRole("heading", { name: "Historique : Rennes" })).toBeVisible();
  // What a form without a script says is refused and taken as with one.
  await page.getByRole("link", { name: "Ajouter un compte" }).click();
  await page.getByLabel("Adresse du compte").fill("https://x.com/intent/tweet?text=Rennes");
  await page.getByRole("button", { name: "Ajouter au registre" }).click();
  await expect(page.getByText("C’est un lien de partage, pas un compte.")).toBeVisible();
  await context.close();
});

test("a file of accounts is read without a script, looked at row by row, applied, and its refusals fetched", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await enter(page, "/saisie/comptes/imports");
  const name = `file${Date.now()}`;
  const send = async (content: string) => {
    await page.goto(workplace("/saisie/comptes/imports"));
    await page.getByLabel("Fichier").setInputFiles({ name: "comptes.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
    await page.getByRole("button", { name: "Lire le fichier" }).click();
  };
  await send("a;b\n1;2\n");
  await expect(page.getByRole("alert")).toContainText("Aucune ligne d’en-tête reconnue");
  await send(`code;url;statut\n62498;https://www.instagram.com/${name}/;officiel\n62498;https://t.co/abc;\n=1+1;x.com/a;\n`);
  await expect(page.getByText("1 ajout, aucun changement, rien d’identique, 2 refus.")).toBeVisible();
  await expect(page.getByRole("cell", { name: /lien raccourci/ })).toBeVisible();
  const answer = await page.request.get(`${page.url().replace(/\?.*/, "")}/refus.csv`);
  expect(await answer.text()).toContain('3,https://t.co/abc,"C’est un lien raccourci');
  expect(await answer.text()).toContain("'=1+1");
  await page.getByRole("link", { name: "Ajouts (1)" }).click();
  await expect(page.getByRole("row", { name: new RegExp(name) })).toContainText("officiel");
  await page.getByRole("button", { name: "Appliquer ce changement" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Le fichier est appliqué." })).toBeVisible();
  await page.goto(workplace(`/saisie/comptes?account=${name}`));
  await expect(page.getByText("Un compte.")).toBeVisible();
  await context.close();
});
