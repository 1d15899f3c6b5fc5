import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

const simulated = (path: string) => siteAddress({ site: "simulated", path });
const CATEGORY = "/prix/2026/villes-moyennes";

test("laureates come first, each medal a word and a shape, then the nominees with their frozen rank @phone @plain", async ({ page }) => {
  await page.goto(simulated(CATEGORY));
  const laureates = page.locator("article.laureate");
  await expect(laureates.locator(".prize-word")).toHaveText(["Or", "Argent", "Bronze", "Mention"]);
  const shapes = await laureates.locator(".prize-shape").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  expect(new Set(shapes).size).toBe(4);
  await expect(laureates.first().locator(".motivation")).toBeVisible();
  await expect(laureates.first().getByText(/sur 2\d\d villes moyennes classées\s: .* sur Facebook/)).toBeVisible();
  await expect(page.locator("table.nominees tbody tr")).toHaveCount(2);
  await expect(page.getByText(/^Les nommés sont les 6 premiers du classement des villes moyennes/)).toBeVisible();
  await expect(page.getByText(/^Dans cette catégorie\s: 5 jurés, \d+ évaluations, 2 déports/)).toBeVisible();
  expect(await page.locator("[hidden] table").count()).toBe(0);
  await page.getByRole("link", { name: "Palmarès 2026" }).click();
  await expect(page.getByText(/jurés ont rendu \d+ évaluations/)).toBeVisible();
  await expect(page.locator("#methode")).toBeVisible();
});

test("the hall of fame is searched by territory, league and theme without a script, and says when it finds nothing @plain", async ({
  page,
}) => {
  await page.goto(simulated("/prix"));
  await expect(page.getByText(/[23] palmarès publiés/)).toBeVisible(); // those of the simulation, and the one that another test publishes
  const [first = ""] = await page.locator(".laureate-lines a").allTextContents();
  await page.getByLabel("Collectivité", { exact: true }).fill(first);
  await page.getByRole("main").getByRole("button", { name: "Chercher" }).click();
  await expect(page.locator(".laureate-lines").first()).toContainText(first);
  await page.goto(simulated("/prix?league=villages&theme=près"));
  await expect(page.locator("h3.award-category")).toHaveText(["Villages"]);
  await expect(page.locator(".laureate-lines li")).toHaveCount(6);
  await page.goto(simulated("/prix?q=zzzzzz"));
  await expect(page.getByText("Aucun palmarès ne répond à cette recherche.")).toBeVisible();
});

test("where no award was ever published the page says so, and leads to the method @plain", async ({ page }) => {
  await page.goto("/prix");
  await expect(page.getByText(/^Aucun prix n’a encore été publié/)).toBeVisible();
  await page.getByRole("link", { name: "Comment les collectivités sont classées" }).click();
  await expect(page).toHaveURL(/\/methodologie$/);
});

test("a badge is pasted into another page as a link and a picture, and says what it shows", async ({ page, context, request }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(simulated(CATEGORY));
  const badge = page.locator("article.laureate").first().locator("details.badge");
  await badge.locator("summary").click();
  const snippet = await badge.getByRole("textbox").inputValue();
  expect(snippet).toMatch(
    /^<a href="http[^"]+\/prix\/2026\/villes-moyennes#commune-\d{5}"><img src="[^"]+\.svg" [^>]*alt="Or, palmarès 2026, [^"]+"><\/a>$/,
  );
  await badge.getByRole("button", { name: "Copier le code" }).click();
  await expect(badge.getByRole("status")).toHaveText("Code copié.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
  const picture = await badge.locator("img").getAttribute("src");
  const answer = await request.get(simulated(picture ?? ""));
  expect(answer.headers()).toMatchObject({
    "content-type": "image/svg+xml; charset=utf-8",
    "cross-origin-resource-policy": "cross-origin",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
  });
  expect(await answer.text()).toContain("Simulation");
  // On a page of somebody else's, which knows nothing of this site.
  await page.setContent(snippet.replaceAll(/http:\/\/[^/"]+/g, new URL(simulated("/")).origin));
  await expect.poll(() => page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360);
});

test("the page of a territory shows its medal, which leads to its category", async ({ page }) => {
  await page.goto(simulated(CATEGORY));
  await page.locator("article.laureate .laureate-name a").first().click();
  const medal = page.locator(".territory-awards");
  await expect(medal.locator(".prize-word").first()).toHaveText("Or");
  await medal.getByRole("link", { name: "Villes moyennes, palmarès 2026" }).click();
  await expect(page).toHaveURL(/\/prix\/2026\/villes-moyennes#commune-\d{5}$/);
});

test("an award that is not published is nowhere", async ({ request }) => {
  for (const path of ["/prix/2027", "/prix/2027/grandes-villes", "/images/prix/2027.png", "/images/prix/2027/grandes-villes.png"])
    expect((await request.get(simulated(path))).status(), path).toBe(404);
  const listed = (await (await request.get(simulated("/api/v1/awards"))).json()) as { rows: { year: number }[] };
  const ofTheSimulation = listed.rows.map(({ year }) => year).filter((year) => year < 2030); // later ones are those of the tests
  expect(ofTheSimulation).toEqual([2026, 2025]);
  expect(await (await request.get(simulated("/api/v1/awards?year=2027"))).json()).toMatchObject({ total: 0, rows: [] });
  expect(await (await request.get(simulated("/prix"))).text()).not.toMatch(/\b2027\b/); // an identifier may hold these digits
});
