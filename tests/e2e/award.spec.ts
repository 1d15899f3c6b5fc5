import type { Browser, Page } from "@playwright/test";
import { parisDay } from "@/lib/platform/clock";
import { emailOfOne, SIX_PEOPLE } from "./fillWithSixPeople";
import { actingEmailOf, TEST_PASSWORD } from "./testMembers";
import { expect, test } from "./watchedTest";

// A whole award, by six people at once: a manager, a chair whom a link keeps from one nominee, three jurors, and somebody who is not signed in.
const YEAR = 2032;
const THEME = `Dire juste en ${YEAR}`;
const ROOM = `/jury/administration/${YEAR}`;
const [ALIX, BRUNE, COLIN, DIANE, EDGAR] = SIX_PEOPLE;
const CRITERIA = 7;
const at = (path: string) => new URL(path, process.env.TEST_SIMULATION_URL).href;

const enter = (browser: Browser, name: string, path?: string) => enterAs(browser, emailOfOne(name), path);
async function enterAs(browser: Browser, email: string, path = "/jury"): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(at(path));
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(at(path));
  return page;
}

const PHASES = ["Candidatures", "Présélection", "Évaluation", "Délibération", "Publié"] as const;
const day = (from: number) => parisDay(new Date(Date.now() + from * 86_400_000));

/** Moves the calendar so that a phase is on its second day, and makes it the active one. */
async function open(manager: Page, phase: (typeof PHASES)[number]) {
  await manager.goto(at(ROOM));
  for (const [index, name] of PHASES.entries()) {
    const starts = (index - PHASES.indexOf(phase)) * 10 - 1;
    const days = manager.getByRole("group", { name });
    await days.getByLabel("Premier jour").fill(day(starts));
    await days.getByLabel(/^Dernier jour/).fill(name === "Publié" ? "" : day(starts + 9));
  }
  await manager.getByRole("button", { name: "Enregistrer le calendrier" }).click();
  await expect(manager.getByText("Calendrier enregistré.")).toBeVisible();
  const activate = `Activer la phase «\u202f${phase}\u202f»`;
  await manager.locator("summary", { hasText: activate }).click();
  await manager.getByRole("button", { name: activate }).click();
  await expect(manager.getByText(`La phase «\u202f${phase}\u202f» est ouverte.`)).toBeVisible();
}

async function declare(page: Page, nominees: readonly string[], linked?: string) {
  await page.goto(at("/jury"));
  await page.getByRole("link", { name: /^Déclarer vos liens/ }).click();
  for (const name of nominees) {
    const group = page.getByRole("group", { name });
    await group.getByRole("radio", { name: name === linked ? "prestataire" : "aucun lien" }).check();
  }
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.getByRole("button", { name: "Confirmer" }).click();
  await expect(page).toHaveURL(/\/jury\/categories\/\d+$/);
}

async function assess(page: Page, list: string, nominee: string, score: number, words: string) {
  await page.goto(list);
  await page.getByRole("rowheader", { name: nominee }).getByRole("link").click();
  const grid = page.locator("fieldset").filter({ has: page.locator("input[type=radio][value='10']") });
  await expect(grid).toHaveCount(CRITERIA);
  for (let index = 0; index < CRITERIA; index += 1) {
    const criterion = grid.nth(index);
    await expect(async () => {
      await criterion.getByRole("radio").first().focus();
      await page.keyboard.press(String(score)); // once the page listens to keys
      await expect(criterion.locator(`input[value="${score}"]`)).toBeChecked({ timeout: 500 });
    }).toPass();
  }
  await page.getByLabel("Commentaire pour le jury").fill(words);
  await page.getByLabel("Votre carnet").fill(`carnet, ${words}`);
}
const send = async (page: Page) => {
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(page.locator("summary", { hasText: /^Version 1, le / })).toBeVisible();
};
/** All that somebody is sent where they are, shown or not. */
const told = async (page: Page) => (await page.request.get(page.url())).text();

test.use({ expectedErrors: [/404/], actionTimeout: 20_000 });
test("an award from its shortlist to its palmarès, by six people at once, each of whom sees what is theirs to see", async ({ browser }) => {
  test.setTimeout(300_000);
  const manager = await enter(browser, ALIX, "/jury/administration");
  const visitor = await (await browser.newContext()).newPage();
  const asVisitor = async (path: string) => (await visitor.request.get(at(path))).text();

  // The award, its category and its shortlist.
  await manager.getByLabel("Année").fill(String(YEAR));
  await manager.getByLabel("Thème").fill(THEME);
  await manager.getByLabel("Règlement").fill("Le règlement des six.");
  await manager.getByRole("button", { name: "Créer le prix" }).click();
  await expect(manager).toHaveURL(at(ROOM));
  await open(manager, "Présélection");
  await manager.getByLabel("Nom", { exact: true }).fill("Grandes villes");
  await manager.getByLabel("D’une ligue ou d’un thème").selectOption("grandes-villes");
  await manager.getByRole("button", { name: "Créer la catégorie" }).click();
  await manager.getByRole("link", { name: "Grandes villes" }).click();
  const room = manager.url();
  await manager.getByLabel("Nombre de nommés").selectOption("5");
  await manager.getByRole("button", { name: "Enregistrer la règle" }).click();
  await manager.locator("summary", { hasText: "Geler la présélection" }).click();
  await manager.getByRole("button", { name: "Geler la présélection" }).click();
  await expect(manager.getByText(/Présélection gelée le/)).toBeVisible();
  const nominees = (await manager.locator("#nommes tbody th").allInnerTexts()).map((name) => name.trim());
  const [hidden = "", shared = "", third = ""] = nominees;
  const bare = hidden.replace(/ \(\w+\)$/, ""); // as a page that leaks it may write it as well
  expect(nominees.length).toBeGreaterThanOrEqual(5);

  // The jury.
  for (const juror of [BRUNE, COLIN, DIANE, EDGAR]) {
    await manager.goto(at(`${ROOM}/jures`));
    await manager
      .locator("#ajouter")
      .getByLabel("Membre")
      .selectOption({ label: `${juror} (juré)` });
    await manager.getByRole("button", { name: "Ajouter au jury" }).click();
    await expect(manager.getByText("Membre ajouté au jury.")).toBeVisible();
  }
  await manager.goto(room);
  for (const juror of [BRUNE, COLIN, DIANE, EDGAR]) await manager.getByRole("checkbox", { name: juror }).check();
  await manager.getByLabel("Préside", { exact: true }).selectOption({ label: BRUNE });
  await manager.getByRole("button", { name: "Enregistrer les sièges" }).click();
  await expect(manager.getByText(`Présidence\u202f: ${BRUNE}.`)).toBeVisible();
  await open(manager, "Évaluation");

  // All at once from here: each declares, and the chair is linked to the first nominee.
  const [chair, colin, diane, edgar] = await Promise.all([BRUNE, COLIN, DIANE, EDGAR].map((name) => enter(browser, name)));
  if (!chair || !colin || !diane || !edgar) throw new Error("not all came in");
  await Promise.all([declare(chair, nominees, hidden), ...[colin, diane, edgar].map((page) => declare(page, nominees))]);
  const list = colin.url();
  expect(await told(chair)).not.toContain(bare);
  await expect(chair.getByRole("rowheader")).toHaveCount(nominees.length - 1);
  await expect(colin.getByRole("rowheader")).toHaveCount(nominees.length);
  await colin.getByRole("rowheader", { name: hidden }).getByRole("link").click();
  const file = colin.url();
  expect((await chair.goto(file))?.status()).toBe(404);
  expect((await visitor.goto(file))?.url()).toContain("/connexion");

  // Assessments, and nobody's before one's own.
  await Promise.all([
    assess(colin, list, hidden, 9, "avis de Colin sur le premier"),
    assess(diane, list, shared, 4, "avis de Diane sur le deuxième"),
    assess(chair, list, shared, 6, "avis de Brune sur le deuxième"),
  ]);
  await Promise.all([send(colin), send(diane)]);
  await chair.reload();
  expect(await told(chair)).not.toMatch(/avis de Diane|Diane Jurée/);
  await send(chair);
  await expect(chair.getByText("avis de Diane sur le deuxième")).toBeVisible();
  expect(await told(chair)).not.toContain("carnet, avis de Diane");
  await assess(diane, list, hidden, 7, "avis de Diane sur le premier");
  expect(await told(diane)).not.toContain("avis de Colin");
  await send(diane);
  await expect(diane.getByText("avis de Colin sur le premier")).toBeVisible();
  await edgar.goto(list);
  expect(await told(edgar)).not.toMatch(/8,00|avis de/);
  await edgar.goto(file);
  expect(await told(edgar)).not.toMatch(/avis de|Colin Juré|Diane Jurée/);
  for (const path of ["/prix", "/api/v1/awards", "/api/v1/awards.csv"])
    expect(await asVisitor(path)).not.toMatch(new RegExp(`${THEME}|avis de`));
  expect((await visitor.goto(at(`/prix/${YEAR}`)))?.status()).toBe(404);

  // The phase ends while Edgar types: his words stay before him, and do not count.
  await assess(edgar, list, third, 5, "avis tardif d’Edgar");
  await open(manager, "Délibération");
  await edgar.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(edgar.getByText(/n’est pas ouverte|est close|est terminée/).first()).toBeVisible();
  await expect(edgar.getByLabel("Commentaire pour le jury")).toHaveValue("avis tardif d’Edgar");

  // The deliberation: the chair notes who is there, and sees neither the nominee that she is linked to, nor what is decided.
  const category = new URL(list).pathname.split("/").at(-1);
  const table = at(`/jury/deliberation/${category}`);
  await chair.goto(table);
  expect(await told(chair)).not.toContain(bare);
  for (const name of [BRUNE, COLIN, DIANE]) await chair.getByLabel(new RegExp(`^${name}`)).check();
  await chair.getByRole("button", { name: "Noter les présences" }).click();
  await expect(chair.locator("#presences")).toContainText("3 jurés présents sur 4");
  await manager.goto(table);
  await expect(manager.locator(".standfirst")).toContainText(`${hidden} est en tête, avec 8,00 sur 10`);
  const pages = await manager
    .locator(".deliberation tbody th a")
    .evaluateAll((links) => links.map((link) => [link.textContent ?? "", (link as HTMLAnchorElement).href]));
  expect(pages.map(([name]) => name).sort()).toEqual([...nominees].sort());
  for (const [name = "", address = ""] of pages) {
    const prize = name === hidden ? "Or" : name === shared ? "Argent" : "Sans prix";
    await Promise.all(
      [colin, diane].map(async (juror) => {
        await juror.goto(address);
        await juror.getByLabel("Votre bulletin", { exact: true }).selectOption({ label: prize });
        await juror.getByRole("button", { name: "Voter" }).click();
        await expect(juror.getByText(new RegExp(`Votre bulletin\\s: ${prize}`))).toBeVisible();
      }),
    );
    await manager.goto(address);
    await manager.getByLabel("Prix", { exact: true }).selectOption({ label: prize });
    await manager.getByLabel("Motivation").fill(`Motivation pour ${name}.`);
    await manager.getByRole("button", { name: "Enregistrer la décision" }).click();
    await expect(manager.locator(".standfirst")).toHaveText(new RegExp(`attente de publication\\s: ${prize}`));
  }
  for (const path of [table, pages.find(([name]) => name === shared)?.[1] ?? ""]) {
    await chair.goto(path);
    const read = await told(chair);
    for (const mark of ["Motivation pour", bare, "avis de Colin sur le premier"]) expect(read).not.toContain(mark);
  }
  expect((await chair.goto(`${table}/proces-verbal`))?.status()).toBe(404);
  expect((await chair.request.get(`${table}/proces-verbal.pdf`)).status()).toBe(404);
  await manager.goto(`${table}/proces-verbal`);
  await manager.getByRole("button", { name: "Signer le procès-verbal" }).click();
  await expect(manager.locator(".standfirst")).toContainText(`signé par ${ALIX}`);

  // Colin agrees to be named; nobody else has said so.
  await colin.goto(at("/jury"));
  const own = colin.getByRole("region", { name: `${THEME}, ${YEAR}` });
  await own.getByLabel("Oui, parmi les noms du jury").check();
  await own.getByRole("button", { name: "Enregistrer" }).click();
  await expect(own.getByText("Votre nom sera publié avec le palmarès.")).toBeVisible();

  // Published in one act: of two managers who do so at once one has, and the other is told.
  expect(await asVisitor("/prix")).not.toContain(THEME);
  const both = [manager, await enterAs(browser, actingEmailOf("JURY_MANAGER"))];
  for (const one of both) {
    await one.goto(at(`${ROOM}/publication`));
    await one.getByLabel(/écrivez l’année du prix/).fill(String(YEAR));
  }
  await Promise.all(both.map((one) => one.getByRole("button", { name: `Publier le palmarès ${YEAR}` }).click()));
  const published = at(`/prix/${YEAR}`);
  await expect.poll(() => both.filter((one) => one.url() === published).length).toBe(1);
  const [late = manager] = both.filter((one) => one.url() !== published);
  await expect(late.getByText("Le palmarès est publié\u202f: plus rien n’y change.")).toBeVisible();
  await late.reload();
  await expect(late.getByText("Le palmarès est publié.")).toBeVisible();
  await expect(late.getByRole("button", { name: /^Publier le palmarès/ })).toHaveCount(0);
  expect((await visitor.goto(at(`/prix/${YEAR}/grandes-villes`)))?.status()).toBe(200);
  for (const name of nominees) await expect(visitor.getByText(`Motivation pour ${name}.`).first()).toBeVisible();
  const api = await asVisitor("/api/v1/awards");
  expect(JSON.parse(api).rows.find(({ year }: { year: number }) => year === YEAR).categories[0].laureates).toHaveLength(2);
  const publicly = [api, await asVisitor("/prix"), await asVisitor(`/prix/${YEAR}`), await asVisitor(`/prix/${YEAR}/grandes-villes`)].join(
    "\n",
  );
  expect(publicly).toContain(COLIN);
  expect(publicly).not.toMatch(new RegExp(`${BRUNE}|${DIANE}|${EDGAR}|avis de|avis tardif|prestataire|8,00`));

  // The procès-verbal tells of all nominees: it is offered to whom it opens, and the one in conflict is not led to a page that is not there.
  for (const [page, times] of [
    [chair, 0],
    [colin, 1],
  ] as const) {
    await page.goto(table);
    await expect(page.getByRole("link", { name: "Procès-verbal" })).toHaveCount(times);
  }

  // And nothing changes any more.
  await colin.goto(pages[0]?.[1] ?? "");
  await expect(colin.getByRole("button", { name: /Voter|bulletin/ })).toHaveCount(0);
  for (const page of [...both, visitor, chair, colin, diane, edgar]) await page.context().close();
});
