import AxeBuilder from "@axe-core/playwright";
import { callAction, serverActions } from "./serverActions";
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
  await expect(guest.getByLabel("Adresse e-mail")).toBeVisible();
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

/** Other sites, in the forms that a browser would follow. */
const ELSEWHERE = [
  ...["https://elsewhere.example/x", "//elsewhere.example", "/\\elsewhere.example", "\\\\elsewhere.example", "https:elsewhere.example"],
  ...["/\t/elsewhere.example", " https://elsewhere.example", "http://localhost@elsewhere.example", "////elsewhere.example"],
  ...["javascript:alert(1)", "data:text/html,x", "https://localhost.elsewhere.example", "/..//elsewhere.example"],
];

test("signing in leads nowhere else, and a forged, planted or foreign session opens nothing", async ({ playwright }) => {
  const request = await playwright.request.newContext();
  const origin = new URL(workplace()).origin;
  const { csrfToken } = (await (await request.get(workplace("/api/auth/csrf"))).json()) as { csrfToken: string };
  for (const callbackUrl of ELSEWHERE) {
    const answer = await request.get(workplace(`/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`), { maxRedirects: 0 });
    const to = new URL(answer.headers().location ?? "", workplace());
    expect(new URL(to.searchParams.get("callbackUrl") ?? "", workplace()).origin, callbackUrl).toBe(origin);
  }
  for (const callbackUrl of ELSEWHERE.slice(0, 4)) {
    const form = { csrfToken, email: "juror@example.org", password: TEST_PASSWORD, callbackUrl };
    const answer = await request.post(workplace("/api/auth/callback/password"), { form, maxRedirects: 0 });
    expect(new URL(answer.headers().location ?? "", workplace()).origin, callbackUrl).toBe(origin);
  }
  await request.dispose();

  // What stands in the browser before is not what opens afterwards.
  const forged = "eyJhbGciOiJkaXIifQ..a.b.c";
  const headers = { Cookie: `next-auth.session-token=${forged}; next-auth.csrf-token=planted%7Cplanted` };
  const planted = await playwright.request.newContext();
  const csrf = await planted.get(workplace("/api/auth/csrf"), { headers });
  expect(csrf.headers()["set-cookie"]).toContain("next-auth.csrf-token=");
  const known = ((await csrf.json()) as { csrfToken: string }).csrfToken;
  expect(known).not.toBe("planted");
  const form = { csrfToken: known, email: "juror@example.org", password: TEST_PASSWORD, callbackUrl: "/saisie" };
  const opened = await planted.post(workplace("/api/auth/callback/password"), { form, maxRedirects: 0 });
  const session = /next-auth\.session-token=([^;]+)/.exec(opened.headers()["set-cookie"] ?? "")?.[1] ?? "";
  expect([session.length > 100, session.includes(forged)]).toEqual([true, false]);
  const account = await planted.get(workplace("/mon-compte"));
  expect([account.status(), account.headers()["set-cookie"]]).toEqual([200, undefined]); // nothing renews a session
  const nobody = await playwright.request.newContext();
  expect((await nobody.get(workplace("/administration/membres"), { headers, maxRedirects: 0 })).status()).toBe(307);
  expect((await nobody.get(workplace("/api/auth/session"))).status()).toBe(404);

  // Another site's form has no token of ours.
  for (const token of [undefined, "", "planted", known]) {
    const { csrfToken: _, ...rest } = form;
    const stolen = { ...rest, ...(token === undefined ? {} : { csrfToken: token }) };
    const answer = await nobody.post(workplace("/api/auth/callback/password"), { form: stolen, headers, maxRedirects: 0 });
    expect(answer.headers()["set-cookie"] ?? "", String(token)).not.toContain("session-token");
  }
  // A cookie that was copied ends with the session that it is of.
  const copied = { Cookie: `next-auth.session-token=${session}` };
  expect((await nobody.get(workplace("/mon-compte"), { headers: copied, maxRedirects: 0 })).status()).toBe(200);
  const signOut = serverActions().find(({ name }) => name === "signOut") ?? { id: "", path: "/" };
  expect(await callAction(planted, { ...signOut, path: "/mon-compte" }, {})).toMatchObject({ done: true });
  expect((await nobody.get(workplace("/mon-compte"), { headers: copied, maxRedirects: 0 })).status()).toBe(307);
  await planted.dispose();
  await nobody.dispose();
});

test("the link that the first start prints makes the administrator, once", async ({ page }) => {
  const link = process.env.TEST_FIRST_LINK ?? "";
  const site = new URL("/", link).href;
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Premier administrateur");
  await page.getByLabel("Nom", { exact: true }).fill("Prune Dubois");
  await page.getByLabel("Adresse e-mail").fill("prune@example.org");
  await page.getByLabel("Mot de passe").fill("sept poules dans un pré");
  await page.getByRole("button", { name: "Créer le compte" }).click();
  await expect(page.locator(".form-said")).toContainText("Votre compte d’administrateur est créé");
  await page.getByLabel("Adresse e-mail").fill("prune@example.org");
  await page.getByLabel("Mot de passe").fill("sept poules dans un pré");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Campagnes de relevés" })).toBeVisible();
  await page.goto(`${site}administration/membres`);
  await expect(page.getByRole("heading", { level: 1, name: "Membres" })).toBeVisible();
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce lien ne s’ouvre plus");
});
