import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { OBSERVATORY } from "./actionExamples";
import { TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

async function enter(page: Page, email: string, path: string): Promise<void> {
  await page.goto(workplace(path));
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
}
async function leave(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await expect(page).toHaveURL(workplace("/"));
}
async function follow(page: Page, link: Locator): Promise<void> {
  await expect(link).toContainText("/connexion/lien/");
  await page.goto(workplace(new URL((await link.textContent()) ?? "").pathname));
}
const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const inSection = (page: Page, name: string) => page.getByRole("region", { name });

test("a second factor is set up, asked for, and a recovery code opens once", async ({ page }) => {
  test.slow(); // six times through the door, each with a hash that takes its time
  await enter(page, "facteur@example.org", "/mon-compte");
  await expect(page.getByRole("heading", { level: 1, name: "Mon compte" })).toBeVisible();
  await axe(page);
  const section = inSection(page, "Second facteur");
  await section.getByLabel("Mot de passe actuel").fill("ce n’est pas lui");
  await section.getByRole("button", { name: "Mettre en place" }).click();
  await expect(section.getByText("Ce n’est pas votre mot de passe actuel.")).toBeVisible();
  await section.getByLabel("Mot de passe actuel").fill(TEST_PASSWORD);
  await section.getByRole("button", { name: "Mettre en place" }).click();
  await expect(section.getByRole("img", { name: /Code QR/ })).toBeVisible();
  await axe(page);
  const secret = (await section.locator(".one-time-link").textContent())?.replace(/^.*:/, "").replace(/\s/g, "") ?? "";
  await section.getByLabel("Premier code").fill("000000");
  await page.keyboard.press("Enter");
  await expect(section.getByText("Ce code n’est pas le bon.")).toBeVisible();
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  await section.getByLabel("Premier code").fill(code);
  await page.keyboard.press("Enter");
  await expect(section.locator(".recovery-codes li")).toHaveCount(10);
  await expect(section.getByText("Il vous reste 10 codes de secours.")).toBeVisible();
  const [first = "", second = ""] = await section.locator(".recovery-codes li").allTextContents();

  const byCode = async (given: string) => {
    await page.getByLabel("Code", { exact: true }).fill(given);
    await page.keyboard.press("Enter");
  };
  await leave(page);
  await enter(page, "facteur@example.org", "/mon-compte");
  await byCode(code); // used a moment ago
  await expect(page.locator(".form-refused")).toContainText("Ce code n’est pas le bon, ou il a déjà servi.");
  await byCode(first.toUpperCase());
  await expect(section.getByText("Il vous reste 9 codes de secours.")).toBeVisible();
  await leave(page);
  await enter(page, "facteur@example.org", "/mon-compte");
  await byCode(first);
  await expect(page.locator(".form-refused")).toContainText("il a déjà servi");
  await byCode(second);
  await section.getByRole("button", { name: "Supprimer le second facteur" }).click();
  await expect(section.getByText("Ce champ est à remplir.")).toBeVisible();
  await section.getByLabel("Mot de passe actuel").last().fill(TEST_PASSWORD);
  await section.getByRole("button", { name: "Supprimer le second facteur" }).click();
  await expect(section.getByRole("button", { name: "Mettre en place" })).toBeVisible();
});

test("signing out everywhere ends what is open elsewhere, and a password changes", async ({ page, browser }) => {
  const elsewhere = await (await browser.newContext()).newPage();
  await enter(elsewhere, "partout@example.org", "/mon-compte");
  await expect(elsewhere).toHaveURL(workplace("/mon-compte"));
  await enter(page, "partout@example.org", "/mon-compte");
  await page.getByRole("button", { name: "Me déconnecter partout" }).click();
  await expect(page.locator(".form-said")).toContainText("Toutes vos sessions sont terminées");
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/connexion/);
  await elsewhere.context().close();

  await enter(page, "partout@example.org", "/mon-compte");
  const section = inSection(page, "Mot de passe");
  await section.getByLabel("Mot de passe actuel").fill(TEST_PASSWORD);
  await section.getByLabel("Nouveau mot de passe").fill("quatre vaches et un taureau");
  await section.getByRole("button").click();
  await expect(page.locator(".form-said")).toContainText("Votre nouveau mot de passe est enregistré");
  await enter(page, "partout@example.org", "/mon-compte");
  await expect(page.locator(".form-refused")).toContainText("incorrect");
});

test("whoever is disabled while signed in is out at the next page, and comes back once let in", async ({ page, browser }) => {
  const leaving = await (await browser.newContext()).newPage();
  await enter(leaving, "partante@example.org", "/mon-compte");
  await expect(leaving).toHaveURL(workplace("/mon-compte"));
  await enter(page, "admin@example.org", "/administration/membres");
  await page.getByRole("link", { name: "Dominique partante" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Dominique partante" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Désactiver ce membre" }).click();
  await expect(page.getByRole("button", { name: "Rendre l’accès" })).toBeVisible();
  await leaving.reload();
  await expect(leaving).toHaveURL(/\/connexion/);
  await enter(leaving, "partante@example.org", "/mon-compte");
  await expect(leaving.locator(".form-refused")).toContainText("incorrect");
  await leaving.getByRole("link", { name: "Mot de passe oublié" }).click();
  await axe(leaving);
  await page.getByRole("button", { name: "Rendre l’accès" }).click();
  await leaving.getByLabel("Adresse e-mail").fill("partante@example.org");
  await leaving.keyboard.press("Enter");
  await expect(leaving.locator(".form-said")).toContainText("Si un compte a cette adresse");
  await expect(async () => {
    await page.goto(workplace("/administration/membres"));
    await expect(page.getByText("Dominique partante a oublié son mot de passe et attend un lien.")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByRole("link", { name: "Dominique partante", exact: true }).click();
  const access = page.locator("form", { has: page.getByRole("button", { name: "Lien pour un nouveau mot de passe" }) });
  await access.getByRole("button").click();
  await expect(access.getByText("Ce champ est à remplir.")).toBeVisible();
  await access.getByLabel("Votre propre mot de passe").fill(TEST_PASSWORD);
  await access.getByRole("button").click();
  await expect(page.locator(".one-time-link")).toContainText("/connexion/lien/");

  // It is followed: a password, then another address, and each ends what was before.
  // Without a script: its form says by itself whose it is.
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await follow(plain, page.locator(".one-time-link"));
  await plain.getByLabel("Mot de passe").fill("quatre poules dans un pré");
  await plain.keyboard.press("Enter");
  await expect(plain.locator(".form-said")).toContainText("Votre nouveau mot de passe est enregistré");
  await expect(plain.getByLabel("Adresse e-mail")).toBeVisible();
  await plain.context().close();
  await page.reload();
  const address = page.locator("form", { has: page.getByRole("button", { name: "Lien de changement d’adresse" }) });
  await address.getByLabel("Votre propre mot de passe").fill(TEST_PASSWORD);
  await address.getByLabel("Nouvelle adresse").fill("revenante@example.org");
  await address.getByRole("button").click();
  await follow(leaving, address.locator(".one-time-link"));
  await expect(leaving.getByText("Votre compte aura désormais l’adresse revenante@example.org.")).toBeVisible();
  await leaving.getByRole("button", { name: "Confirmer" }).click();
  await expect(leaving.locator(".form-said")).toContainText("Votre nouvelle adresse est enregistrée");
  await expect(leaving.getByLabel("Adresse e-mail")).toBeVisible();
  await leaving.getByLabel("Adresse e-mail").fill("revenante@example.org");
  await leaving.getByLabel("Mot de passe").fill("quatre poules dans un pré");
  await leaving.keyboard.press("Enter");
  await expect(leaving.getByRole("link", { name: "Dominique partante" })).toBeVisible();
  await leaving.context().close();
});

test.describe("without a script", () => {
  // The framework may put the icon of a page that answers a form in its body: the browser then asks for /favicon.ico.
  test.use({ expectedErrors: [/status of 404/] });
  test("a forgotten password is said alike for an address that nobody has @plain", async ({ page }) => {
    const saying = async (email: string) => {
      await page.goto(workplace("/connexion/oubli"));
      await page.getByLabel("Adresse e-mail").fill(email);
      await page.keyboard.press("Enter");
      return page.locator(".form-said").textContent();
    };
    expect(await saying("pas une adresse")).toContain("Rien n’a été enregistré");
    const [unknown, known] = [await saying("personne@example.org"), await saying("juror@example.org")];
    expect(unknown).toContain("Si un compte a cette adresse");
    expect(known).toBe(unknown);
  });
});

test("the observatory says who it is on every page, and the log says who decided it, in words and as a file", async ({ page }) => {
  await enter(page, "admin@example.org", "/administration/reglages");
  await expect(page.getByRole("heading", { level: 1, name: "Réglages" })).toBeVisible();
  await axe(page);
  await page.getByLabel("Adresse e-mail de contact").fill("nulle part");
  await page.getByLabel("Nom affiché").fill(OBSERVATORY.name);
  await page.getByRole("button", { name: "Enregistrer" }).first().click();
  await expect(page.getByText("Ce n’est pas une adresse e-mail")).toBeVisible();
  await expect(page.getByLabel("Nom affiché")).toHaveValue("Observatoire des essais");
  await page.getByLabel("Adresse e-mail de contact").fill(OBSERVATORY.contactEmail);
  await page.getByRole("button", { name: "Enregistrer" }).first().click();
  await expect(page.getByText("Enregistré.")).toBeVisible();

  const logo = (content: Buffer) => page.getByLabel("Image").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: content });
  const save = page.locator("form", { has: page.getByLabel("Image") }).getByRole("button", { name: "Enregistrer" });
  await logo(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'));
  await save.click();
  await expect(page.getByText("Ce n’est ni un PNG ni un WebP.")).toBeVisible();
  await logo(PIXEL);
  await save.click();
  await expect(page.locator(".site-logo")).toHaveJSProperty("naturalWidth", 1);

  await page.goto(workplace("/mentions-legales"));
  await expect(page.getByRole("banner").getByRole("link", { name: "Observatoire des essais" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Écrivez à ecrire@example.org." })).toHaveAttribute("href", "mailto:ecrire@example.org");

  await page.goto(workplace("/administration/journal?subject=settings"));
  const row = page.locator("tr", { hasText: /Belvédère → Observatoire des essais/ });
  await expect(row).toContainText(/ ADMIN/);
  await axe(page);
  const file = await page.request.get(workplace("/administration/journal.csv?subject=settings"));
  expect([file.status(), file.headers()["cache-control"]]).toEqual([200, "private, no-store"]);
  expect(await file.text()).toContain('"{""name"":""Observatoire des essais""');
});

/** A PNG of one pixel. */
const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");
