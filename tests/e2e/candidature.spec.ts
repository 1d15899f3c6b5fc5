import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { emailOfPerson } from "@/tests/fixtures/awardScene";
import { photograph, png } from "@/tests/fixtures/hostilePictures";
import { signIn, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

const LIST = "/jury/administration/2030/candidatures";
/** Longer than a form may be filled in by somebody. */
const READING_MS = 3_500;

async function axe(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
}

async function managerOf(browser: Browser, person: "Maud" | "Marc"): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(page.request, emailOfPerson(person));
  return page;
}

/** What Marc, who works for Lyon, must not read: but for his own name, and for what he searched for himself. */
const HIS = /Lyon(?!nais)|[Cc]onstance|Une place pour chacun/;
const CONTACT = {
  "Nom et prénom": "Constance Discrète",
  Fonction: "Chargée de mission",
  "Adresse e-mail": "constance-discrete@example.org",
};

test("Lyon applies without a script, is told what is wrong, adds a picture; one manager nominates it, another never hears of it", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(workplace("/prix/candidature"));
  await fill(page, {
    ...CONTACT,
    "Collectivité candidate": "Saint-Denis",
    Titre: "Une place pour chacun",
    Présentation: "Ce que Lyon a fait.\n\nEt ce qui a changé.",
    Liens: "http://lyon.example.org/projet",
  });
  await page.getByLabel("J’accepte que").check();
  await page.getByLabel("Catégorie", { exact: true }).selectOption("Voisinage");
  const send = async (said: RegExp) => {
    await page.waitForTimeout(READING_MS);
    await page.getByRole("button", { name: "Envoyer, puis ajouter des images" }).click();
    await expect(page.getByText(said).first()).toBeVisible();
  };
  await send(/n’est pas en https, ou elle est incomplète/);
  await page.getByLabel("Liens", { exact: true }).fill("https://lyon.example.org/projet");
  await send(/Plusieurs collectivités s’appellent ainsi/);
  await expect(page.getByLabel("Présentation", { exact: true })).toHaveValue(/Et ce qui a changé/);
  await expect(page.getByLabel("Collectivité candidate", { exact: true })).toHaveValue("Saint-Denis");
  await expect(page.getByLabel("J’accepte que")).toBeChecked();
  await page.getByLabel("Collectivité candidate", { exact: true }).fill("Lyon (commune 69123)");
  await send(/Il reste à confirmer votre adresse/);
  expect(page.url()).toMatch(/\/prix\/candidature\/suivi\/[\w-]{43}$/);
  expect(await page.content()).not.toContain("constance-discrete");

  const add = async (name: string, buffer: Buffer, alternative?: string) => {
    await page.getByLabel("Image", { exact: true }).setInputFiles({ name, mimeType: "image/png", buffer });
    if (alternative !== undefined) await page.getByLabel("Ce qu’on y voit").fill(alternative);
    await page.getByRole("button", { name: "Ajouter l’image" }).click();
  };
  await add("photo.jpg", Buffer.from("<html><script>alert(1)</script>"), "La place, un jour de marché");
  await expect(page.getByRole("alert")).toContainText("n’est pas une image JPEG, PNG ou WebP");
  await add("photo.jpg", await photograph()); // what it shows was kept
  await expect(page.getByText("L’image est ajoutée.")).toBeVisible();
  await add("carte.png", await png(), "Une carte à retirer");
  await page.getByRole("listitem").filter({ hasText: "Une carte à retirer" }).getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByRole("img", { name: "Une carte à retirer" })).toHaveCount(0);
  const source = (await page.getByRole("img", { name: "La place, un jour de marché" }).getAttribute("src")) ?? "";
  const image = await page.request.get(workplace(source));
  expect([image.status(), image.headers()["content-type"], image.headers()["x-content-type-options"]]).toEqual([
    200,
    "image/webp",
    "nosniff",
  ]);
  expect(image.headers()["content-disposition"]).toMatch(/^attachment; filename="image-\w+\.webp"$/);
  expect((await image.body()).toString("latin1")).not.toMatch(/Fabricant|EXIF|GPS/);
  await expect(page.getByText("L’image est ajoutée.")).toHaveCount(0); // one less than then
  const [follow = ""] = page.url().split("?");

  // Who works for Lyon sees nothing of it: not in the list, its counts, a search, its page, nor its picture.
  const maud = await managerOf(browser, "Maud");
  await maud.goto(workplace(LIST));
  await axe(maud);
  await maud.getByRole("link", { name: "Lyon", exact: true }).click();
  const address = new URL(maud.url()).pathname;
  await expect(maud.getByText("constance-discrete@example.org")).toBeVisible();
  const kept = (await maud.getByRole("img", { name: "La place, un jour de marché" }).getAttribute("src")) ?? "";
  const marc = await managerOf(browser, "Marc");
  for (const path of [LIST, `${LIST}?q=lyon`, `${LIST}?state=sent`, address, "/jury/administration/2030", "/jury"]) {
    const answer = await marc.request.get(workplace(path));
    expect(answer.status(), path).toBe(path === address ? 404 : 200);
    expect(await answer.text(), path).not.toMatch(HIS);
  }
  expect((await marc.request.get(workplace(kept))).status()).toBe(404);
  expect((await maud.request.get(workplace(kept))).status()).toBe(200);

  // A manager confirms in the sender's place, and nominates.
  await expect(maud.getByText("Une candidature se retient une fois confirmée.")).toBeVisible();
  await maud.getByRole("button", { name: "Confirmer" }).click();
  await axe(maud);
  await expect(maud.getByLabel("Dans la catégorie")).toHaveValue(/\d+/);
  await maud.getByRole("button", { name: "Retenir" }).click();
  await expect(maud.getByText(/Retenue dans la catégorie «\sVoisinage\s» par Maud Responsable/)).toBeVisible();
  for (const path of [LIST, address, "/jury/administration/2030", "/jury"]) {
    expect(await (await marc.request.get(workplace(path))).text(), path).not.toMatch(HIS);
  }
  await page.goto(follow);
  await expect(page.getByText("Elle est retenue")).toBeVisible();
  await expect(page.getByRole("button", { name: /Retirer|Ajouter|Confirmer/ })).toHaveCount(0);
  for (const one of [context, maud.context(), marc.context()]) await one.close();
});

test("Quimper applies with a script: suggestions, a count as one types, what is wrong in its place; it is refused for a reason", async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000);
  await page.goto(workplace("/prix/candidature"));
  await axe(page);
  await page.getByLabel("Collectivité candidate").pressSequentially("quimper");
  await page
    .getByRole("option", { name: /^Quimper\b/ })
    .first()
    .click();
  await expect(page.getByLabel("Collectivité candidate")).toHaveValue("Quimper (commune 29232)");
  await fill(page, { ...CONTACT, "Adresse e-mail": "pas une adresse", Titre: "Brezhoneg", Présentation: "é".repeat(2_001) });
  await expect(page.getByText(/2\s001 \/ 2\s000 caractères/).first()).toBeVisible();
  await page.waitForTimeout(READING_MS);
  const send = page.getByRole("button", { name: "Envoyer, puis ajouter des images" });
  await send.click();
  await expect(page.getByLabel("Adresse e-mail")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Présentation", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await axe(page);
  await fill(page, { "Adresse e-mail": CONTACT["Adresse e-mail"], Présentation: "é".repeat(2_000) });
  await send.click();
  await expect(page.getByRole("heading", { name: "Votre candidature" })).toBeVisible();
  await axe(page);

  const maud = await managerOf(browser, "Maud");
  await maud.goto(workplace(`${LIST}?q=quimper`));
  await maud.getByRole("link", { name: "Quimper", exact: true }).click();
  await maud.getByLabel("Motif").fill("Hors du thème de l’année.");
  await maud.getByRole("button", { name: "Refuser" }).click();
  await expect(maud.getByText("Refusée, sans message.")).toBeVisible();
  await maud.context().close();
  await page.reload();
  await expect(page.getByText(/Motif\s: Hors du thème de l’année\./)).toBeVisible();
});

test("what is withdrawn is gone at once, and an address that opens nothing says so", async ({ page }) => {
  await page.goto(workplace("/prix/candidature"));
  await fill(page, { ...CONTACT, "Collectivité candidate": "Brest (commune 29019)", Titre: "Un essai", Présentation: "Un essai." });
  await page.waitForTimeout(READING_MS);
  await page.getByRole("button", { name: "Envoyer, puis ajouter des images" }).click();
  await expect(page.getByRole("heading", { name: "Votre candidature" })).toBeVisible();
  await page.getByText("Retirer la candidature", { exact: true }).click();
  await page.getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText("Cochez la case pour le confirmer.")).toBeVisible();
  await page.getByLabel("Oui, retirer cette candidature").check();
  await page.getByRole("button", { name: "Retirer" }).click();
  await expect(page.getByText("Elle est retirée.")).toBeVisible();
  expect(await page.content()).not.toContain("Un essai.");
  await page.goto(workplace("/prix/candidature/confirmer/nulle-part"));
  await expect(page.getByRole("heading", { name: "Ce lien n’ouvre rien" })).toBeVisible();
  await axe(page);
});
