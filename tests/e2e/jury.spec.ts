import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import type { PersonName } from "@/tests/fixtures/awardPeople";
import { emailOfPerson } from "@/tests/fixtures/awardScene";
import { onPaper } from "./onPaper";
import { overflowing } from "./overflowing";
import { TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

// A jury at work: Ugo, who has declared nothing yet, and Olga, who sits in the other category and has assessed nothing.
test.describe.configure({ mode: "serial" });

const NOMINEE = (place: number) => `/jury/nommes/00000000-0000-4000-8000-00202600000${place}`;
const [LYON, BOURG, AMBERIEU] = [NOMINEE(1), NOMINEE(5), NOMINEE(6)];

async function enter(page: Page, person: PersonName, path: string) {
  await page.goto(workplace(path));
  await page.getByLabel("Adresse e-mail").fill(emailOfPerson(person));
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/jury/);
}
async function holds(page: Page) {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual(
    [],
  );
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(overflowing), `${page.url()} ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
/** The one that is assessed, on the first page: there is another, of the year before, that is deliberated on. */
const award = (page: Page) => page.getByRole("region", { name: "Parler clair, 2026" });
const withoutScript = async (browser: Browser) => (await browser.newContext({ javaScriptEnabled: false })).newPage();
const criterion = (page: Page, name: string) => page.getByRole("group", { name: new RegExp(`^${name}`) });
const comment = (page: Page) => page.getByLabel("Commentaire pour le jury");
const saved = (page: Page) => expect(page.getByText(/Brouillon enregistré à \d\d:\d\d/)).toBeVisible();
/** Run in the page: whether the top, the middle and the bottom of a control are before whatever else stands there. */
const inSight = (control: HTMLElement | SVGElement) => {
  const { left, top, width, height } = control.getBoundingClientRect();
  return [2, height / 2, height - 2].map((down) => {
    const there = document.elementFromPoint(left + width / 2, top + down);
    return control.contains(there) || (there === null && down > 2); // a long field may go on below the window: nothing is over it
  });
};
const keptHere = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("belvedere.jury.")));

test("a juror lands in the jury’s room, and declares their links by keyboard before they see anything", async ({ page, browser }) => {
  test.slow();
  await enter(page, "Ugo", "/connexion");
  await expect(page).toHaveURL(workplace("/jury"));
  await expect(page.getByText("Le jury évalue les nommés jusqu’au")).toBeVisible();
  await holds(page);
  await award(page).getByRole("link", { name: "Déclarer vos liens avec 4 nommés" }).click();
  for (const seen of ["3", "100", "facebook", "Juin 2026"])
    await expect(page.locator("main")).not.toContainText(seen, { ignoreCase: true });
  await holds(page);
  await page.getByRole("button", { name: "Continuer" }).click();
  await expect(page.getByText("Dites ce qui vous lie à ce nommé")).toHaveCount(4);
  for (const name of ["Grenoble", "Lyon", "Nice", "Villeurbanne"]) {
    await criterion(page, name).getByRole("radio").first().focus();
    await page.keyboard.press("Space");
  }
  await criterion(page, "Lyon").getByRole("radio", { name: "famille" }).focus();
  await page.keyboard.press("Space");
  await criterion(page, "Lyon").getByLabel("Précision").fill("une cousine");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Confirmez votre déclaration" })).toBeVisible();
  await expect(page.getByText("Lyon : famille (une cousine)")).toBeVisible();
  await expect(page.getByText("Seul un responsable du prix peut revenir là-dessus.")).toBeVisible();
  await holds(page);
  await page.getByRole("button", { name: "Modifier" }).click();
  await expect(criterion(page, "Lyon").getByRole("radio", { name: "famille" })).toBeChecked();

  // Nothing is kept until it is confirmed; the same without a script.
  const plain = await withoutScript(browser);
  await enter(plain, "Ugo", "/jury/categories/1");
  await expect(plain.getByText("Aucun nommé à voir ici.")).toBeVisible();
  await plain.getByRole("link", { name: "Déclarer vos liens" }).click();
  for (const name of ["Grenoble", "Nice", "Villeurbanne"]) await criterion(plain, name).getByRole("radio", { name: "aucun lien" }).check();
  await plain.getByRole("button", { name: "Continuer" }).click();
  await expect(plain.getByText("Dites ce qui vous lie à ce nommé")).toHaveCount(1);
  await expect(criterion(plain, "Nice").getByRole("radio", { name: "aucun lien" })).toBeChecked();
  await criterion(plain, "Lyon").getByRole("radio", { name: "famille" }).check();
  await plain.getByRole("button", { name: "Continuer" }).click();
  await plain.getByRole("button", { name: "Confirmer" }).click();
  await expect(plain).toHaveURL(workplace("/jury/categories/1"));
  await expect(plain.getByRole("rowheader")).toHaveText([/Grenoble/, /Nice/, /Villeurbanne/]);
  await plain.context().close();

  await page.goto(workplace("/jury/categories/1"));
  await holds(page);
  await expect(page.locator("main")).not.toContainText("Lyon");
  await page.goto(workplace("/jury/categories/1/liens"));
  await expect(page.getByText("Vous avez tout déclaré")).toBeVisible();
});

test.describe("what a link hides", () => {
  test.use({ expectedErrors: [/404/] });
  test("is not there, by its address either", async ({ page }) => {
    await enter(page, "Ugo", LYON);
    await expect(page.locator("main")).not.toContainText("Lyon");
    await expect(page.getByText("Il n’y a rien ici que vous puissiez voir")).toBeVisible();
  });
});

test.describe("an assessment", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|Load failed|401 |Transition was aborted/] });

  test("is made by keyboard, kept through a lost connection and a closed page, submitted, and leads to the next", async ({
    page,
    context,
  }) => {
    test.slow();
    await enter(page, "Olga", "/jury");
    await page.getByRole("link", { name: "Commencer" }).click();
    await page.getByRole("link", { name: "Commencer" }).click();
    const first = page.url();
    await expect(page.getByText("Vous verrez ce que les autres jurés en pensent une fois votre évaluation envoyée.")).toBeVisible();
    await holds(page);
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText("Il manque : Clarté.")).toBeVisible();

    await criterion(page, "Clarté").getByRole("radio").first().focus();
    await page.keyboard.press("6");
    await expect(criterion(page, "Clarté").getByRole("radio", { name: "6" })).toBeChecked();
    await page.keyboard.press("ArrowRight");
    await expect(criterion(page, "Clarté").getByRole("radio", { name: "7" })).toBeChecked();
    await criterion(page, "Ton").getByRole("radio", { name: "sans réponse" }).focus();
    await page.keyboard.press("1");
    await page.keyboard.press("0");
    await expect(page.getByText("Votre note : 9,00")).toBeVisible();
    await saved(page);
    await page.keyboard.press("Backspace");
    await expect(page.getByText("Votre note : 7,00")).toBeVisible();

    await context.setOffline(true);
    await comment(page).fill("écrit dans un tunnel");
    await expect(page.getByText("Pas de connexion")).toBeVisible();
    await context.setOffline(false);
    await saved(page);
    expect(await keptHere(page)).toEqual([]);

    await context.setOffline(true);
    await comment(page).fill("écrit dans un tunnel, puis fermé");
    await page.getByLabel("Votre carnet").fill("à revoir");
    await expect(page.getByText("Pas de connexion")).toHaveCount(2);
    const other = await context.newPage();
    await page.close();
    await context.setOffline(false);
    await other.goto(workplace("/jury/categories/2"));
    await expect(other.getByText("Cet appareil garde un texte")).toBeVisible();
    await other.goto(first);
    await expect(other.getByText("Voici le texte que cet appareil avait gardé.")).toBeVisible();
    await expect(comment(other)).toHaveValue("écrit dans un tunnel, puis fermé");
    await expect(other.getByLabel("Votre carnet")).toHaveValue("à revoir");
    await expect.poll(() => keptHere(other)).toEqual([]);

    // By keyboard to the end, and what has the focus is never under the foot that stays in sight.
    await criterion(other, "Audace").getByRole("radio", { name: "sans réponse" }).focus();
    for (const control of [comment(other), other.getByRole("button", { name: "Enregistrer et suivant" })]) {
      await other.keyboard.press("Tab");
      await expect(control).toBeFocused();
      expect(await control.evaluate(inSight)).toEqual([true, true, true]);
    }
    await other.keyboard.press("Enter");
    await expect(other).not.toHaveURL(first);
    await expect(other).toHaveURL(/\/jury\/nommes\//);
    await other.goto(first);
    await expect(other.getByText("Personne d’autre n’a encore évalué ce nommé.")).toBeVisible();
    await expect(other.locator("summary", { hasText: /^Version 1, le / })).toBeVisible();
    await holds(other);
  });

  test("what is typed before a page’s script runs is saved by itself, and what the browser kept stays beside it", async ({ page }) => {
    await enter(page, "Olga", AMBERIEU);
    const refuse = () =>
      page.route("**/jury/nommes/**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await refuse();
    await comment(page).fill("gardé par le navigateur");
    await expect.poll(() => keptHere(page)).toHaveLength(1);
    let run = () => {};
    const held = new Promise<void>((resolve) => {
      run = resolve;
    });
    await page.route("**/_next/static/**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(workplace(AMBERIEU), { waitUntil: "commit" });
    await page.unroute("**/jury/nommes/**");
    await comment(page).fill("tapé trop tôt");
    await criterion(page, "Ton").getByRole("radio", { name: "4" }).check();
    await page.getByLabel("Votre carnet").fill("un mot trop tôt");
    run();
    await expect(page.getByText(/Brouillon enregistré à \d\d:\d\d/)).toHaveCount(2);
    await expect(page.getByText("gardé par le navigateur")).toBeVisible();
    await page.getByRole("button", { name: "Écarter" }).click();
    expect(await keptHere(page)).toEqual([]);
    await page.reload();
    await expect(comment(page)).toHaveValue("tapé trop tôt");
    await expect(criterion(page, "Ton").getByRole("radio", { name: "4" })).toBeChecked();
    await expect(page.getByLabel("Votre carnet")).toHaveValue("un mot trop tôt");
    await criterion(page, "Ton").getByRole("radio", { name: "sans réponse" }).check();
    await saved(page);
  });

  test("typed in two pages: the later is told, and both texts stay until one is chosen", async ({ page, context }) => {
    await enter(page, "Olga", AMBERIEU);
    const other = await context.newPage();
    // Its script has run: it would else go on with what the first is about to type.
    await other.goto(workplace(AMBERIEU), { waitUntil: "networkidle" });
    await comment(page).fill("de la première");
    await saved(page);
    await comment(other).fill("de la seconde");
    await expect(other.getByText("Cette évaluation a changé dans une autre page.")).toBeVisible();
    await expect(other.getByText("de la première")).toBeVisible();
    await expect(comment(other)).toHaveValue("de la seconde");
    expect((await new AxeBuilder({ page: other }).analyze()).violations).toEqual([]);
    await other.getByRole("button", { name: "Garder le mien" }).click();
    await saved(other);
    await page.reload();
    await expect(comment(page)).toHaveValue("de la seconde");
    expect(await keptHere(page)).toEqual([]);
  });

  test("that its phase ends under is not taken, and stays on the page and on the device; a draft left unsent is shown", async ({
    page,
  }) => {
    await enter(page, "Olga", AMBERIEU);
    // What is sent is of the award of the year before, whose assessment is over.
    await page.route("**/jury/nommes/**", (route) => {
      const body = route.request().postData();
      return route.continue(body === null ? {} : { postData: body.replaceAll("-002026", "-002025") });
    });
    await comment(page).fill("de la seconde, trop tard");
    await expect(page.getByText("L’évaluation n’est pas ouverte. Votre texte reste ici, et sur cet appareil.")).toBeVisible();
    await comment(page).fill("de la seconde, bien trop tard");
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    expect(await keptHere(page)).toHaveLength(1);
    await expect(comment(page)).toHaveValue("de la seconde, bien trop tard");
    await page.unroute("**/jury/nommes/**");
    await page.goto(workplace(AMBERIEU.replace("2026", "2025")));
    await expect(page.getByText("L’évaluation est close.")).toBeVisible();
    await expect(page.getByText("Vous n’avez pas envoyé d’évaluation de ce nommé.")).toBeVisible();
    await expect(comment(page)).toHaveCount(0);
    await holds(page);
    await page.goto(workplace(AMBERIEU));
    await expect(page.getByText("Voici le texte que cet appareil avait gardé.")).toBeVisible();
    await comment(page).fill("de la seconde");
    await saved(page);
    expect(await keptHere(page)).toEqual([]);
    // Once the session has ended by itself, what was not sent waits for its author, and goes where somebody else signs in on the device.
    await page.route("**/jury/nommes/**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await comment(page).fill("resté sur l’appareil");
    await expect.poll(() => keptHere(page)).toHaveLength(1);
    await page.goto(workplace("/jury"));
    await page.waitForLoadState("networkidle");
    expect(await keptHere(page)).toHaveLength(1);
    await page.context().clearCookies();
    await page.goto(workplace("/mentions-legales"));
    await page.waitForLoadState("networkidle");
    expect(await keptHere(page)).toHaveLength(1);
    await enter(page, "Sonia", LYON);
    await expect.poll(() => keptHere(page)).toEqual([]);
  });
});

test("one abstains and comes back; the rest goes without a script as well", async ({ page, browser }) => {
  await enter(page, "Olga", AMBERIEU);
  await page.getByText("M’abstenir").first().click();
  await page.getByRole("button", { name: "M’abstenir" }).click();
  await expect(page.getByText("Ce champ est à remplir.")).toBeVisible();
  await page.getByLabel("Oui, je m’abstiens").check();
  await page.getByRole("button", { name: "M’abstenir" }).click();
  await expect(page.getByText("Vous vous abstenez sur ce nommé.")).toBeVisible();
  await page.getByRole("button", { name: "Revenir sur mon abstention" }).click();
  await expect(comment(page)).toHaveValue("de la seconde");

  const plain = await withoutScript(browser);
  await enter(plain, "Olga", AMBERIEU);
  await comment(plain).fill("posté");
  await plain.getByRole("button", { name: "Enregistrer et suivant" }).click();
  await expect(plain.getByText("Il manque : Clarté.")).toBeVisible();
  await expect(comment(plain)).toHaveValue("posté");
  await criterion(plain, "Clarté").getByRole("radio", { name: "5" }).check();
  await plain.getByRole("button", { name: "Enregistrer et suivant" }).click();
  await expect(plain.getByText("Vous avez tout évalué dans cette catégorie.")).toBeVisible();
  await plain.goto(workplace(BOURG));
  await plain.getByLabel("Votre carnet").fill("au crayon");
  await plain.getByRole("button", { name: "Garder", exact: true }).click();
  await plain.goto(workplace(BOURG));
  await expect(plain.getByLabel("Votre carnet")).toHaveValue("au crayon");
  await plain.goto(workplace("/jury"));
  await expect(plain.getByText("2 évalués sur 2.")).toBeVisible();
  await award(plain).getByLabel("Oui, parmi les noms du jury").check();
  await award(plain).getByRole("button", { name: "Enregistrer" }).click();
  await expect(award(plain).getByText("Votre nom sera publié avec le palmarès.")).toBeVisible();
  await plain.context().close();
});

test("what the jury thinks is read once one’s own is submitted, with the names of who thinks it", async ({ page }) => {
  await enter(page, "Sonia", LYON);
  await expect(page.getByText("COMMENTAIRE de Chloe sur lyon")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Chloé Présidente" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("CARNET de Chloe");
  const paper = await onPaper(page);
  for (const words of ["Classement figé pour le prix", "COMMENTAIRE de Chloe sur lyon", "COMMENTAIRE de Sonia sur lyon"])
    expect(paper).toContain(words);
  expect(paper).not.toMatch(/Enregistrer|CARNET|J’ai un lien/);
  await holds(page);
});

test("signing out leaves nothing of one’s texts in the browser", async ({ page }) => {
  await enter(page, "Olga", BOURG);
  await page.route("**/jury/nommes/**", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await comment(page).fill("pas encore parti");
  await expect.poll(() => keptHere(page)).toHaveLength(1);
  await page.unroute("**/jury/nommes/**");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page).toHaveURL(workplace("/"));
  expect(await keptHere(page)).toEqual([]);
});
