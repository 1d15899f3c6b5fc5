import AxeBuilder from "@axe-core/playwright";
import { signIn, TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

test("an administrator invites somebody, who chooses a password, works, and leaves @phone", async ({ page, browser }) => {
  await page.goto(workplace("/administration/membres"));
  await page.getByLabel("Adresse e-mail").fill("admin@example.org");
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Membres" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const email = `nour${Date.now()}@example.org`;
  await page.getByLabel("Nom", { exact: true }).fill("Nour Diallo");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Inviter" }).click();
  await expect(page.getByText("Ce champ est à remplir.")).toBeVisible();
  await expect(page.getByLabel("Adresse e-mail")).toHaveValue(email);
  await page.getByLabel("contributeur").check();
  await page.getByRole("button", { name: "Inviter" }).click();
  const link = (await page.locator(".one-time-link").textContent()) ?? "";

  const guest = await (await browser.newContext()).newPage();
  await guest.goto(new URL(new URL(link).pathname, workplace()).href);
  await guest.getByLabel("Mot de passe").fill("nour diallo 12");
  await guest.getByRole("button", { name: "Enregistrer" }).click();
  await expect(guest.getByText("Trop proche de votre nom ou de votre adresse.")).toBeVisible();
  await guest.getByLabel("Mot de passe").fill("trois poules dans un pré");
  await guest.getByRole("button", { name: "Enregistrer" }).click();
  await expect(guest.locator(".form-said")).toContainText("Votre mot de passe est enregistré");
  await guest.goto(new URL(new URL(link).pathname, workplace()).href);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("Ce lien ne s’ouvre plus");
  await guest.context().close();
});

test("a wrong password says the same for a member and for nobody, and asks for patience in the end", async ({ playwright }) => {
  const request = await playwright.request.newContext();
  const wrong = async (email: string) => (await signIn(request, email, "ce n’est pas le bon")).to.replace(/^.*\/api/, "/api");
  const [known, unknown] = [await wrong("editor@example.org"), await wrong("personne@example.org")];
  expect(known).toBe(unknown);
  for (let attempt = 0; attempt < 9; attempt++) await wrong("victime@example.org");
  expect([await wrong("victime@example.org"), await wrong("victime@example.org")].at(-1)).toMatch(/wait-\d+/);
  // Nobody else is kept out by it, nor a colleague at the same address.
  expect((await signIn(request, "editor@example.org")).to).toMatch(/\/saisie$/);
  await request.dispose();
});

test("signing in leads nowhere else, and a forged or foreign session opens nothing", async ({ playwright }) => {
  const request = await playwright.request.newContext();
  for (const callbackUrl of ["https://elsewhere.example/x", "//elsewhere.example", "javascript:alert(1)", "/\\elsewhere.example"]) {
    const answer = await request.get(workplace(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`), { maxRedirects: 0 });
    const to = new URL(answer.headers().location ?? "", workplace());
    expect(new URL(to.searchParams.get("callbackUrl") ?? "", workplace()).origin, callbackUrl).toBe(new URL(workplace()).origin);
  }
  const forged = { Cookie: "next-auth.session-token=eyJhbGciOiJkaXIifQ..a.b.c" };
  const answer = await request.get(workplace("/administration/membres"), { headers: forged, maxRedirects: 0 });
  expect([answer.status(), (await request.get(workplace("/api/auth/session"))).status()]).toEqual([307, 404]);
  await request.dispose();
});
