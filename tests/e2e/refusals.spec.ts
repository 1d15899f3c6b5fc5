import { expect, test } from "./watchedTest";

/** What does not exist: its status, what is said of it, and the way on that belongs to it. */
const MISSING: readonly { path: string; says: RegExp; on?: string | readonly string[] }[] = [
  { path: "/territoires/commune/99999", says: /^Aucune commune n’a le code «.99999.»\.$/ },
  {
    path: "/territoires/commune/3523",
    says: /^Aucune commune n’a le code «.3523.»\. Il faut un code de commune.: cinq caractères, par exemple 35238 ou 2A004\.$/,
  },
  { path: "/territoires/planete/35238", says: /^Aucun territoire ne répond à «.planete\/35238.»\.$/ },
  {
    path: "/territoires/commune/31555-toulouse?edition=zz",
    says: /^Aucune édition publiée n’a le code «.zz.»\.$/,
    on: "/territoires/commune/31555-toulouse",
  },
  { path: "/classements?metric=zz&network=x", says: /^Valeur refusée pour «.metric.».: «.zz.»\.$/, on: "/classements?network=x" },
  { path: "/classements?league=villages&page=99", says: /^Il n’y a pas de page 99\. Pages.: 1–\d+\.$/, on: "/classements?league=villages" },
  {
    path: "/classements?edition=zz&revision=2&network=x",
    says: /^Aucune édition publiée n’a le code «.zz.»\.$/,
    on: "/classements?network=x",
  },
  {
    path: "/classements?edition=2013-04&revision=9",
    says: /^Cette édition n’a pas de révision 9\. Révisions publiées.: 1–\d+\.$/,
    on: "/classements?edition=2013-04",
  },
  { path: "/classements?region=99", says: /^Valeur refusée pour «.region.».: «.99.»\.$/, on: "/classements" },
  {
    path: "/classements?region=53&departement=66&page=2",
    says: /^Valeur refusée pour «.departement.».: «.66.» \(Pyrénées-Orientales\) n’est pas dans la région «.53.» \(Bretagne\)\.$/,
    on: ["/classements?departement=66", "/classements?region=53"],
  },
  { path: "/territoires?q=lyon&page=99", says: /^Il n’y a pas de page 99\. Pages.: 1–\d+\.$/, on: "/territoires?q=lyon" },
  { path: "/nulle-part", says: /^L’adresse est inconnue/ },
];

for (const { path, says, on } of MISSING) {
  test.describe(path, () => {
    test.use({ expectedErrors: [/404/] });

    test("is not found, in words, with a way on, by script or without @plain", async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page).toHaveTitle("Cette page n’existe pas · Belvédère");
      await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", "noindex");
      await expect(page.locator("h1")).toHaveText("Cette page n’existe pas");
      await expect(page.locator(".standfirst")).toHaveText(says);
      await expect(page.locator("main").getByRole("combobox").or(page.locator("main").getByRole("searchbox"))).toBeVisible();
      await expect(page.locator(".site-footer")).toBeVisible();
      const way = page.getByRole("link", { name: "Ouvrir la même page sans" });
      const ways = [on ?? []].flat();
      await expect(way).toHaveCount(ways.length);
      for (const [index, href] of ways.entries()) await expect(way.nth(index)).toHaveAttribute("href", href);
    });

    test("is whole before any script runs", async ({ request }) => {
      const body = await (await request.get(path)).text();
      expect(body).not.toContain("__next_error__");
      expect(body.slice(0, body.indexOf("</main>"))).toContain("Cette page n’existe pas</h1>");
    });
  });
}

test.describe("an address that cannot be decoded", () => {
  test.use({ expectedErrors: [/400/] });
  test("is refused in words @plain", async ({ page }) => {
    const answer = await page.goto("/territoires/commune/%E0%A4%A");
    expect(answer?.status()).toBe(400);
    await expect(page.locator("h1")).toHaveText("Cette adresse ne se lit pas");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  });
});

test("the API refuses an address that cannot be decoded by a code", async ({ request }) => {
  const answer = await request.get("/api/v1/territories/commune/%E0%A4%A");
  expect(answer.status()).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: "malformed-address" } });
});

test("methods that nothing takes are refused, by pages and by the API", async ({ request }) => {
  for (const method of ["TRACE", "PROPFIND", "PUT", "POST"]) {
    for (const [path, allowed] of [
      ["/classements", "GET, HEAD"],
      ["/api/v1/rankings", "GET, HEAD, OPTIONS"],
    ] as const) {
      const answer = await request.fetch(path, { method });
      expect([method, path, answer.status(), answer.headers().allow]).toEqual([method, path, 405, allowed]);
      expect(await answer.text()).toContain(`${method} est refusé`);
    }
  }
});

test("a territory of mine that does not exist is said not to, above the ranking @plain", async ({ page }) => {
  const answer = await page.goto("/classements?me=commune/99999");
  expect(answer?.status()).toBe(200);
  await expect(page.locator(".my-place")).toContainText(/Aucune commune n’a le code «.99999.»\./);
  await page.goto("/classements?league=villages&me=commune/31555");
  await expect(page.locator(".my-place")).toContainText("n’est pas dans ce classement : sa ligue est celle des grandes villes.");
  await expect(page.locator(".my-place").getByRole("link", { name: "Voir son classement" })).toHaveAttribute(
    "href",
    "/classements?me=commune/31555#moi",
  );
});
