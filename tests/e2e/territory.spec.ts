import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

const GRENOBLE = "/territoires/commune/38185-grenoble?edition=2013-04";

test("the answer comes first, in words @phone @plain", async ({ page }) => {
  await page.goto(GRENOBLE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grenoble");
  await expect(page.locator(".lede-answer")).toContainText("des 4 grandes villes classées sur Facebook, sur 42");
  await expect(page.locator(".lede-answer")).toContainText("416,3");
  await expect(page.locator("[hidden] table")).toHaveCount(0);
});

test("each figure has its date, its precision and its source", async ({ page }) => {
  await page.goto(GRENOBLE);
  const facebook = page.getByRole("region", { name: "Facebook" });
  await expect(facebook.locator(".figure-line")).toContainText("arrondi à 1");
  await expect(facebook.locator(".figure-line").getByRole("link", { name: /publié le 8 avril 2013/ })).toHaveAttribute("href", /paperblog/);
  await expect(facebook).toContainText("il manque au relevé le nombre de publications");
});

test("the history is drawn, and is a table with its sources @plain", async ({ page }) => {
  await page.goto(GRENOBLE);
  const figure = page.getByRole("region", { name: "Au fil du temps" }).locator("figure", { hasText: "Facebook" });
  await expect(figure.locator("svg.history circle").first()).toBeVisible();
  await figure.locator("summary").first().click();
  await expect(figure.getByRole("table")).toContainText("Le Postillon");
});

test("when the latest edition has no rank, the latest that has one is shown, and said", async ({ page }) => {
  await page.goto("/territoires/commune/31555-toulouse");
  await expect(page.locator(".answer-details").first()).toContainText("Pas de rang dans la dernière édition (Chiffres publiés, juin 2018)");
  await expect(page.locator(".lede-answer")).toContainText("grandes villes classées sur X");
});

test("a territory without an account says so, with its article", async ({ page }) => {
  await page.goto("/territoires/commune/76351-le-havre?edition=2013-04");
  await expect(page.locator(".lede-answer")).toContainText(/Aucun compte officiel du Havre|Pas de rang pour Le Havre/);
});

for (const path of ["/territoires/commune/31555", "/territoires/commune/31555-tolosa"]) {
  test(`${path} redirects for good to the canonical address`, async ({ request }) => {
    const answer = await request.get(`${path}?edition=2016-03`, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toMatch(/\/territoires\/commune\/31555-toulouse\?edition=2016-03$/);
  });
}

test("the redirection keeps every network that shows, and that none does", async ({ request }) => {
  for (const choice of ["network=facebook&network=x", "network="]) {
    const answer = await request.get(`/territoires/commune/38185?edition=2013-04&${choice}`, { maxRedirects: 0 });
    expect(answer.headers().location).toMatch(new RegExp(`/38185-grenoble\\?edition=2013-04&${choice}$`));
  }
});

for (const path of ["/territoires/commune/99999", "/territoires/hameau/31555", "/territoires/commune/31555-toulouse?edition=2099-01"]) {
  test(`${path} is not found`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test("a territory is drawn among all of its group, and leads to the same drawing of engagement @plain", async ({ page }) => {
  await page.goto(siteAddress({ site: "simulated", path: "/territoires/commune/31555-toulouse" }));
  const section = page.getByRole("region", { name: "L’audience selon la population" });
  await expect(section.locator(".scatter-mine")).toContainText(/Toulouse\s: .* abonnés pour .* habitants, là où l’on attend/);
  await section.getByRole("link", { name: "Le même dessin pour l’engagement" }).click();
  await expect(page.getByRole("region", { name: "L’engagement selon l’audience" })).toContainText("À audience double");
  await expect(page.getByRole("region", { name: "L’engagement selon le nombre de publications" })).toContainText("Aucune limite");
});
