import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import type { PersonName } from "../fixtures/awardPeople";
import { emailOfPerson } from "../fixtures/awardScene";
import { onPaper } from "./onPaper";
import { overflowing } from "./overflowing";
import { smallTargets } from "./smallTargets";
import { TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

const CATEGORY = "/jury/deliberation/3";
const nominee = (place: number) => `${CATEGORY}/nommes/00000000-0000-4000-8000-00202500000${place}`;
const CHAIRED = "/jury/deliberation/12";
const [LYON, GRENOBLE, VILLEURBANNE, NICE] = [1, 2, 3, 4].map(nominee) as [string, string, string, string];

async function enter(browser: Browser, person: PersonName, path = CATEGORY): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(workplace(path));
  await page.getByLabel("Adresse e-mail").fill(emailOfPerson(person));
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(workplace(path));
  return page;
}
const choose = async (page: Page, label: string, prize: string) => page.getByLabel(label, { exact: true }).selectOption({ label: prize });
const textOf = (page: Page) => page.locator("main").textContent();

async function vote(page: Page, path: string, prize: string) {
  await page.goto(workplace(path));
  await choose(page, "Votre bulletin", prize);
  await page.getByRole("button", { name: "Voter" }).click();
  await expect(page.getByText(new RegExp(`Votre bulletin\\s: ${prize}`))).toBeVisible();
}

async function decide(page: Page, path: string, prize: string) {
  await page.goto(workplace(path));
  await choose(page, "Prix", prize);
  await page.getByLabel("Motivation").fill(`Une motivation pour ${prize}.`);
  await page.getByRole("button", { name: "Enregistrer la décision" }).click();
  await expect(page.locator(".standfirst")).toHaveText(new RegExp(`attente de publication\\s: ${prize}`));
}

test("a jury deliberates: a chair in conflict presides, jurors vote, a manager whom nothing links decides and signs", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const [chair, jean, sonia, manager] = [
    await enter(browser, "Chloe"),
    await enter(browser, "Jean"),
    await enter(browser, "Sonia"),
    await enter(browser, "Maud"),
  ];

  // The table says what matters, sorts by links, and holds on a phone.
  await expect(manager.locator(".standfirst")).toContainText("Grenoble est en tête, avec 7,00 sur 10");
  await manager.getByRole("link", { name: /^Désaccord/ }).click();
  await expect(manager.locator("th[aria-sort]")).toContainText("Désaccord");
  expect(await manager.locator(".deliberation tbody th").first().textContent()).toBe("Lyon");
  expect((await new AxeBuilder({ page: manager }).analyze()).violations).toEqual([]);
  for (const path of [CATEGORY, LYON]) {
    await manager.goto(workplace(path));
    for (const width of [1440, 1024, 768, 360, 320]) {
      await manager.setViewportSize({ width, height: 1024 });
      expect(await manager.evaluate(overflowing), `${path} ${width} px`).toEqual([]);
      expect(await manager.evaluate(smallTargets), `${path} ${width} px`).toEqual([]);
    }
  }
  // Not all jurors scored the same nominees: what that comes to stands beside the mean, and never instead.
  await manager.goto(workplace(CATEGORY));
  await manager.getByRole("link", { name: /^Ajustée/ }).click();
  await expect(manager.locator("th[aria-sort]")).toContainText("Ajustée");
  await expect(manager.getByRole("columnheader", { name: "Moyenne" })).toBeVisible();
  await expect(manager.getByText("Le rang ne vient que des moyennes.")).toBeVisible();
  await manager.setViewportSize({ width: 1440, height: 900 });

  // The chair is linked to Grenoble, which is not there, nor are the prizes.
  expect(await textOf(chair)).not.toContain("Grenoble");
  for (const name of ["Chloé Présidente (présidence)", "Jean Juré", "Sonia Jurée"]) await chair.getByLabel(name).check();
  await chair.getByRole("button", { name: "Noter les présences" }).click();
  await expect(chair.locator("#presences")).toContainText("3 jurés présents sur 5");
  const refused = await chair.goto(workplace(GRENOBLE));
  expect([refused?.status(), (await chair.goto(workplace(`${CATEGORY}/proces-verbal`)))?.status()]).toEqual([404, 404]);

  // Without a majority nothing is decided; the count shows to whoever has voted.
  await vote(jean, LYON, "Or");
  await expect(jean.getByText("Un bulletin")).toBeVisible();
  await sonia.goto(workplace(LYON));
  await expect(sonia.getByText("Le décompte vous est montré une fois que vous avez voté.")).toBeVisible();
  await vote(sonia, LYON, "Argent");
  await manager.goto(workplace(LYON));
  expect((await new AxeBuilder({ page: manager }).analyze()).violations).toEqual([]);
  await choose(manager, "Prix", "Or");
  await manager.getByLabel("Motivation").fill("Une parole claire.");
  await manager.getByRole("button", { name: "Enregistrer la décision" }).click();
  await expect(manager.getByRole("alert").filter({ hasText: "assez de bulletins" })).toContainText("(2 sur 3 nécessaires)");
  await expect(manager.getByLabel("Motivation")).toHaveValue("Une parole claire.");
  await jean.getByLabel("Ajouter une note").fill("Revoir les vidéos de juin.");
  await jean.getByRole("button", { name: "Ajouter" }).click();
  await expect(jean.getByRole("button", { name: "Rayer ma note" })).toBeVisible();
  await sonia.reload();
  await expect(sonia.getByText("Revoir les vidéos de juin.")).toBeVisible();
  await choose(sonia, "Votre bulletin", "Or");
  await sonia.getByRole("button", { name: "Changer mon bulletin" }).click();
  for (const path of [LYON, VILLEURBANNE]) await vote(chair, path, "Mention");
  await sonia.reload();
  await expect(sonia.getByText(/Plus de la moitié dit\s: Or/)).toBeVisible();

  const prizes = [
    [LYON, "Or"],
    [GRENOBLE, "Argent"],
    [VILLEURBANNE, "Mention"],
    [NICE, "Sans prix"],
  ] as const;
  for (const [path, prize] of prizes.slice(1)) {
    await vote(jean, path, prize);
    await vote(sonia, path, prize);
  }
  for (const [path, prize] of prizes) await decide(manager, path, prize);

  // One is taken back for a reason, and voted again.
  await manager.goto(workplace(NICE));
  await manager.getByLabel("Pourquoi le rouvrir").fill("Une pièce est arrivée.");
  await manager.getByRole("button", { name: "Rouvrir le vote" }).click();
  await expect(manager.getByText("Une pièce est arrivée.")).toBeVisible();
  await vote(jean, NICE, "Sans prix");
  await vote(sonia, NICE, "Sans prix");
  await decide(manager, NICE, "Sans prix");

  // What is decided shows to the jury, and not to the chair, who could tell what is left for Grenoble.
  await jean.goto(workplace(CATEGORY));
  await expect(jean.getByRole("cell", { name: "Argent" })).toBeVisible();
  await chair.goto(workplace(LYON));
  expect(await textOf(chair)).not.toMatch(/Une motivation|attente de publication/);

  await manager.goto(workplace(`${CATEGORY}/proces-verbal`));
  expect((await new AxeBuilder({ page: manager }).analyze()).violations).toEqual([]);
  await manager.setViewportSize({ width: 360, height: 800 });
  expect(await manager.evaluate(overflowing)).toEqual([]);
  await manager.getByRole("button", { name: "Signer le procès-verbal" }).click();
  await expect(manager.locator(".standfirst")).toContainText("N° 1, signé par Maud Responsable");
  await expect(manager.locator(".minutes-hash")).toHaveText(/[0-9a-f]{64}$/);
  const paper = await onPaper(manager);
  for (const words of ["N° 1, signé par Maud Responsable", "Empreinte SHA-256", "Une motivation pour Or."]) expect(paper).toContain(words);
  expect(paper).not.toMatch(/Télécharger|Lire ce qui serait signé/);
  const pdf = await manager.request.get(workplace(`${CATEGORY}/proces-verbal.pdf?number=1`));
  expect([pdf.status(), pdf.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");

  // Decided anew: what was signed is told to be of before, stays as it was, and the next number is signed from what is to be read now.
  await manager.setViewportSize({ width: 1440, height: 900 });
  await manager.goto(workplace(NICE));
  await manager.getByLabel("Motivation").fill("Une motivation mieux dite.");
  await manager.getByRole("button", { name: "Enregistrer une nouvelle version" }).click();
  await expect(manager.getByText(/\(version 3\)/)).toBeVisible();
  await manager.goto(workplace(`${CATEGORY}/proces-verbal`));
  await expect(manager.getByText(/^Quelque chose a changé depuis/)).toBeVisible();
  await expect(manager.getByRole("button", { name: "Signer le procès-verbal" })).toHaveCount(0);
  await manager.getByRole("link", { name: "Lire ce qui serait signé maintenant" }).click();
  await expect(manager.locator(".standfirst")).toContainText("Projet, non signé.");
  await manager.getByRole("button", { name: "Signer le procès-verbal" }).click();
  await expect(manager.locator(".standfirst")).toContainText("N° 2, signé par Maud Responsable");
  await expect(manager.getByText(/^Quelque chose a changé depuis/)).toHaveCount(0);
  await manager.getByRole("link", { name: "N° 1", exact: true }).click();
  await expect(manager.locator(".standfirst")).toContainText("N° 1, signé par Maud Responsable");
  expect(await (await manager.request.get(workplace(`${CATEGORY}/proces-verbal.pdf?number=1`))).body()).toEqual(await pdf.body());
  for (const page of [chair, jean, sonia, manager]) await page.context().close();
});

test("where the award says so whoever chairs a category decides, without a vote", async ({ browser }) => {
  const olga = await enter(browser, "Olga", CHAIRED);
  await olga.getByLabel("Olga Ailleurs (présidence)").check();
  await olga.getByRole("button", { name: "Noter les présences" }).click();
  await expect(olga.locator("#presences")).toContainText("Un juré présent sur 1");
  await olga.getByRole("rowheader", { name: "Bourg-en-Bresse" }).first().getByRole("link").click();
  await expect(olga.locator(".standfirst")).toHaveText(/1 présent sur 1 juré qui peut décider de ce nommé, il en faut 1\.$/);
  await expect(olga.getByText("Le prix est décidé par la présidence de la catégorie")).toBeVisible();
  await expect(olga.getByRole("button", { name: "Voter" })).toHaveCount(0);
  await decide(olga, new URL(olga.url()).pathname, "Or");
  await expect(olga.getByText(/, décidé par Olga Ailleurs le /)).toBeVisible();
  await olga.goto(workplace(`${CHAIRED}/proces-verbal`));
  await expect(olga.getByText("Il reste Ambérieu-en-Bugey.")).toBeVisible();
  await expect(olga.getByRole("button", { name: "Signer le procès-verbal" })).toHaveCount(0);
  await olga.context().close();
});

test("it is found and sorted without a script @plain", async ({ browser }) => {
  const page = await enter(browser, "Maud", "/jury/deliberation");
  await page.getByRole("link", { name: "Proximité" }).first().click();
  await page
    .getByRole("link", { name: /^Nommé/ })
    .first()
    .click();
  await expect(page.locator("th[aria-sort]").first()).toContainText("Nommé");
  await page.context().close();
});
