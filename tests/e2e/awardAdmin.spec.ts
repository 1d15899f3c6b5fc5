import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { overflowing } from "./overflowing";
import { emailOf, TEST_PASSWORD } from "./testMembers";
import { expect, test } from "./watchedTest";

const YEAR = 2031;
const ROOM = `/jury/administration/${YEAR}`;
/** Where editions are published: a shortlist is taken from one. */
const at = (path: string) => new URL(path, process.env.TEST_SIMULATION_URL).href;

async function enter(page: Page, path: string) {
  await page.goto(at(path));
  await page.getByLabel("Adresse e-mail").fill(emailOf("JURY_MANAGER"));
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(at(path));
}
/** As somebody without a mouse. */
async function press(control: Locator, key = "Enter") {
  await control.focus();
  await control.press(key);
}
async function type(field: Locator, text: string) {
  await field.focus();
  await field.press("ControlOrMeta+a");
  await field.pressSequentially(text);
}
const opener = (page: Page, text: string) => page.locator("summary", { hasText: text }).first();

async function expectSound(page: Page) {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect((await page.evaluate(overflowing)).filter((fault) => !fault.startsWith("cut: <input"))).toEqual([]);
  }
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
    [],
  );
}

test("a manager sets an award up by keyboard, from its calendar to its jury, and loses sight of whom they work for", async ({
  page,
  browser,
}) => {
  test.setTimeout(200_000);
  await enter(page, "/jury/administration");
  await expectSound(page);
  await type(page.getByLabel("Année"), String(YEAR));
  await type(page.getByLabel("Thème"), "Parler clair");
  await type(page.getByLabel("Règlement"), "Le règlement.");
  await press(page.getByRole("button", { name: "Créer le prix" }));
  await expect(page).toHaveURL(at(ROOM));
  await expect(page.getByText("Aucune phase n’est active")).toBeVisible();
  await expect(page.getByRole("link", { name: "Créer les catégories" })).toBeVisible();

  // A phase that begins before the one before it has ended: said at its field, with what was found and what is expected.
  const days = page.getByRole("group", { name: "Présélection" });
  const start = await days.getByLabel("Premier jour").inputValue();
  const early = await page.getByRole("group", { name: "Candidatures" }).getByLabel("Dernier jour").inputValue();
  await days.getByLabel("Premier jour").fill(early);
  await press(page.getByRole("button", { name: "Enregistrer le calendrier" }));
  await expect(days.getByText(/doit commencer après le \d+ \S+ \d{4}/)).toBeVisible();
  await expect(days.getByLabel("Premier jour")).toHaveValue(early);
  await days.getByLabel("Premier jour").fill(start);
  await press(page.getByRole("button", { name: "Enregistrer le calendrier" }));
  await expect(page.getByText("Calendrier enregistré.")).toBeVisible();

  await press(opener(page, "Activer la phase «\u202fCandidatures\u202f»"));
  await expect(page.getByText(/S’ouvre\s: geler une présélection/).first()).toBeVisible();
  await press(page.getByRole("button", { name: "Activer la phase «\u202fCandidatures\u202f»" }));
  await expect(page.getByText("La phase «\u202fCandidatures\u202f» est ouverte.")).toBeVisible();

  await type(page.getByLabel("Nom", { exact: true }), "Grandes villes");
  await page.getByLabel("D’une ligue ou d’un thème").selectOption("grandes-villes");
  await press(page.getByRole("button", { name: "Créer la catégorie" }));
  await expectSound(page);
  await press(page.getByRole("link", { name: "Grandes villes" }));

  // The rule, what it gives, and the shortlist for good.
  await press(page.getByRole("button", { name: "Enregistrer la règle" }));
  await expect(page.getByRole("heading", { name: "Ce que la règle donne aujourd’hui" })).toBeVisible();
  const ranked = (await page.locator("#preselection tbody th").first().textContent()) ?? "";
  await expectSound(page);
  await press(opener(page, "Geler la présélection"));
  await press(page.getByRole("button", { name: "Geler la présélection" }));
  await expect(page.getByText(/Présélection gelée le/)).toBeVisible();
  // Frozen by mistake: undone with a reason while nobody has looked at it, and frozen again.
  await press(opener(page, "Défaire la présélection"));
  await type(page.locator("#preselection").getByLabel("Raison"), "Mauvaise révision.");
  await press(page.getByRole("button", { name: "Défaire la présélection" }));
  await expect(page.getByText("Aucun nommé pour l’instant.")).toBeVisible();
  await press(opener(page, "Geler la présélection"));
  await press(page.getByRole("button", { name: "Geler la présélection" }));
  await expect(page.getByText(/Présélection gelée le/)).toBeVisible();
  const [first = "", second = ""] = await page.locator("#nommes tbody th").allTextContents();
  expect(first.replace(/ \(\w+\)$/, "")).toBe(ranked); // with its département where several are called so
  const category = page.url();
  const address = await page.locator("#nommes tbody th a").first().getAttribute("href");
  const key = /territoires\/(\w+\/\w+)/.exec(address ?? "")?.[1] ?? ""; // several towns may bear its name
  await expectSound(page);

  await page.goto(at(`${ROOM}/criteres`));
  await press(opener(page, "Modifier «\u202fSens et objectifs\u202f»"));
  const criterion = page.locator("li").filter({ hasText: "Sens et objectifs" }).first();
  await expect(criterion.getByLabel("Poids")).toBeVisible();
  await press(criterion.getByLabel("Indépendant"), " ");
  await expect(criterion.getByLabel("Poids")).toBeHidden();
  await press(criterion.getByRole("button", { name: "Enregistrer" }));
  await expect(criterion.getByText("Indépendant\u202f: noté à part, hors du total.")).toBeVisible();
  await expectSound(page);

  // Whom an employer would link to is looked at first.
  await page.goto(at(`${ROOM}/jures`));
  await type(page.locator("#verifier").getByLabel("Collectivité employeur"), key);
  await press(page.getByRole("button", { name: "Vérifier" }));
  await expect(page.locator("#verifier").getByText("Grandes villes")).toContainText(`${first} (employeur)`);
  await type(page.locator("#inviter").getByLabel("Nom"), "Inès Jurée");
  await type(page.locator("#inviter").getByLabel("Adresse e-mail"), "ines@jury.example.org");
  await press(page.getByRole("button", { name: "Inviter" }));
  await expect(page.locator(".one-time-link")).toContainText("/connexion/lien/");
  await expect(page.getByRole("listitem").filter({ hasText: "Inès Jurée" }).first()).toContainText(ranked);
  await expectSound(page);

  await page.goto(category);
  await press(page.getByRole("checkbox", { name: "Inès Jurée" }), " ");
  await page.getByLabel("Préside").selectOption({ label: "Inès Jurée" });
  await press(page.getByRole("button", { name: "Enregistrer les sièges" }));
  await expect(page.getByText("Présidence\u202f: Inès Jurée.")).toBeVisible();

  // Who scores whom: by hand, then dealt out; nobody to whom they are linked.
  await press(opener(page, "Changer de manière"));
  await page.getByLabel("Manière").selectOption("assigned");
  await press(page.locator("#repartition").getByRole("button", { name: "Enregistrer", exact: true }));
  const board = page.getByRole("table", { name: "Les cases cochées sont attribuées" });
  await expect(board.getByRole("row", { name: first }).first()).toContainText("lié");
  const box = board.getByRole("checkbox", { name: `Inès Jurée évalue ${second}` });
  await press(box, " ");
  await press(page.getByRole("button", { name: "Enregistrer les attributions" }));
  await expect(page.getByText("Attributions enregistrées.")).toBeVisible();
  await expect(box).toBeChecked();
  await press(opener(page, "Répartir équitablement"));
  await type(page.getByLabel("Nommés par juré, au plus"), "2");
  await press(page.getByRole("button", { name: "Répartir", exact: true }));
  await expect(page.getByText(`${first} (il en manque 1)`)).toBeVisible();
  // No more than the cap, and what was given by hand among it.
  await expect(board.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect(box).toBeChecked();
  await expectSound(page);

  // A nominee leaves, comes back, and another is added: each with a reason that the public reads.
  await press(opener(page, "Retirer un nommé"));
  const removal = page.locator("details", { hasText: "Retirer un nommé" });
  await removal.getByLabel("Nommé").selectOption({ label: second });
  await type(removal.getByLabel("Raison du retrait"), "A renoncé.");
  await press(page.getByRole("button", { name: "Retirer ce nommé" }));
  await expect(page.locator("#nommes").getByText("A renoncé.")).toBeVisible();
  const back = page.locator("details", { hasText: `Remettre ${second}` });
  await press(back.locator("summary"));
  await type(back.getByLabel("Raison de la remise"), "Revient.");
  await press(back.getByRole("button", { name: "Remettre" }));
  await expect(page.locator("#nommes").getByText("A renoncé.")).toHaveCount(0);
  await press(opener(page, "Ajouter un nommé"));
  const addition = page.locator("details", { hasText: "Ajouter un nommé" });
  await type(addition.getByLabel("Collectivité"), "commune/01001");
  await type(addition.getByLabel("Raison de l’ajout"), "Son travail.");
  await press(page.getByRole("button", { name: "Ajouter ce nommé" }));
  await expect(page.locator("#nommes tbody").getByText("Son travail.")).toBeVisible();

  await page.goto(at(`${ROOM}/liens`));
  await expect(page.getByText(`${first}\u202f: employeur, d’après son employeur.`)).toBeVisible();
  await press(opener(page, "Déporter un juré"));
  const recusal = page.locator("details", { hasText: "Déporter un juré" });
  await recusal.getByLabel("Nommé").selectOption({ label: second });
  await type(recusal.getByLabel("Raison"), "Y a été élue.");
  await press(page.getByRole("button", { name: "Déporter" }));
  await expect(page.getByText(`${second}\u202f: déporté par un responsable. Y a été élue.`)).toBeVisible();
  await expectSound(page);
  const lifting = page.locator("details", { hasText: `Lever le déport de ${second}` });
  await press(lifting.locator("summary"));
  await type(lifting.getByLabel("Raison"), "Ne l’est plus.");
  await press(lifting.getByRole("button", { name: "Lever" }));
  await expect(page.getByText(`${second}\u202f: déporté par un responsable`)).toHaveCount(0);

  await page.goto(at(`${ROOM}/historique`));
  await expect(page.getByRole("row", { name: "présélection défaite" })).toContainText("Mauvaise révision.");
  await expect(page.getByRole("row", { name: "déport levé" })).toContainText(second);
  await expectSound(page);

  // Says whom they work for, without a script; sees nothing of it from then on, and cannot bring it in again.
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  const reader = await plain.newPage();
  await reader.goto(at(`${ROOM}/jures`));
  const own = reader.locator("#responsables li", { hasText: "Camille JURY_MANAGER" });
  await own.locator("summary", { hasText: "Changer d’employeur" }).press("Enter");
  await own.getByLabel(/Collectivité employeur de/).fill(key);
  await own.getByRole("button", { name: "Enregistrer" }).press("Enter");
  await expect(reader.locator("#responsables li", { hasText: "Camille JURY_MANAGER" })).toContainText(ranked);
  for (const path of [category, at(`${ROOM}/liens`), at(`${ROOM}/historique`)]) {
    await reader.goto(path);
    await expect(reader.locator("main").getByText(ranked)).toHaveCount(0);
    await expect(reader.locator("main").getByText(second).first()).toBeAttached();
  }
  await reader.goto(category);
  const adding = reader.locator("details", { hasText: "Ajouter un nommé" });
  await adding.locator("summary").press("Enter");
  await adding.getByLabel("Collectivité").fill(key);
  await adding.getByLabel("Raison de l’ajout").fill("Elle le mérite.");
  await adding.getByRole("button", { name: "Ajouter ce nommé" }).press("Enter");
  await expect(reader.getByText("un autre responsable du prix doit s’en charger")).toBeVisible();
  await plain.close();
});
