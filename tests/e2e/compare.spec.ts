import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

const at = (path: string) => siteAddress({ site: "simulated", path });
const THREE = "/comparer?codes=commune/35238,commune/44109,epci/243500139";

test("territories are found and added one at a time, moved and taken out, without a script @phone @plain", async ({ page }) => {
  await page.goto(at("/comparer"));
  await page.locator("#comparer-q").fill("rennes");
  await page.getByRole("button", { name: "Ajouter" }).click();
  await page.getByRole("link", { name: "Rennes", exact: true }).click();
  await expect(page).toHaveURL(/codes=commune\/35238$/);
  await expect(page.getByRole("heading", { level: 2, name: "Rennes", exact: true })).toBeVisible();
  await page.goto(at(THREE));
  const names = page.locator(".compared h2");
  await expect(names).toHaveText(["Rennes", "Nantes", "Rennes Métropole"]);
  await expect(page.locator("[hidden] table")).toHaveCount(0);
  await page.getByRole("link", { name: "Avancer d’une place (Nantes)" }).click();
  await expect(names).toHaveText(["Nantes", "Rennes", "Rennes Métropole"]);
  await page.getByRole("link", { name: "Retirer (Nantes)" }).click();
  await expect(names).toHaveText(["Rennes", "Rennes Métropole"]);
});

test("of different leagues it is said that ranks do not compare; the histories stand on one scale", async ({ page }) => {
  await page.goto(at(`${THREE}&me=commune/44109`));
  await expect(page.getByRole("note").filter({ hasText: "Des ligues différentes." })).toContainText("× attendu");
  await expect(page.locator(".compared .hero h2")).toHaveText("Nantes");
  const facebook = page.getByRole("region", { name: "Facebook", exact: true });
  await expect(facebook.getByRole("row")).toHaveCount(4);
  await expect(facebook.locator("tr.mine th")).toHaveText("Nantes");
  const tops = await page
    .locator(".histories svg.history")
    .evaluateAll((charts) => charts.map((chart) => [...chart.querySelectorAll("text.tick")].map((tick) => tick.textContent).join(" ")));
  expect(tops.length).toBeGreaterThan(1);
  expect(new Set(tops).size).toBe(1);
});

test("suggestions are a click, the list is kept by the browser, and forgotten when told", async ({ page }) => {
  await page.goto(at("/comparer?codes=commune/35238"));
  await page.getByRole("region", { name: "À comparer avec Rennes" }).getByRole("link").first().click();
  await expect(page.locator(".compared > li")).toHaveCount(2);
  const own = page.getByRole("region", { name: "Ma liste" });
  await own.getByRole("button", { name: "Garder cette comparaison" }).click();
  await expect(own.getByRole("status")).toHaveText("Cette comparaison est votre liste.");
  await page.goto(at("/comparer"));
  await own.getByRole("link").click();
  await expect(page.locator(".compared > li")).toHaveCount(2);
  await own.getByRole("button", { name: "Oublier ma liste" }).click();
  await page.goto(at("/comparer"));
  await expect(own).toHaveCount(0);
});

test("typing proposes territories, and choosing one adds it", async ({ page }) => {
  await page.goto(at("/comparer?codes=commune/35238"));
  const field = page.getByRole("combobox", { name: "Ajouter un territoire" });
  await field.fill("nantes");
  await page.getByRole("option").first().waitFor();
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(page).toHaveURL(/codes=commune\/35238,/);
  await expect(page.locator(".compared > li")).toHaveCount(2);
});

test("a page of a territory and a ranking with the reader's lead to it", async ({ page }) => {
  await page.goto(at("/territoires/commune/35238-rennes"));
  await page.getByRole("link", { name: "Comparer avec d’autres" }).click();
  await expect(page.locator(".compared h2")).toHaveText(["Rennes"]);
  await page.goto(at("/classements?me=commune/35238"));
  await page.getByRole("link", { name: "Comparer avec d’autres" }).click();
  await expect(page).toHaveURL(/edition=[\w-]+&revision=1&network=facebook&me=commune\/35238$/);
  await expect(page.locator(".compared .hero h2")).toHaveText("Rennes");
});

for (const path of ["/comparer?codes=lyon", "/comparer?codes=commune/35999", "/comparer?codes=commune/35238&network=myspace"]) {
  test.describe(path, () => {
    test.use({ expectedErrors: [/404/] });
    test("is refused in words", async ({ page }) => {
      expect((await page.goto(at(path)))?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });
  });
}

test("two towns of one name are told apart by their département, side by side and in rankings @plain", async ({ page }) => {
  await page.goto(at("/comparer?codes=commune/93066,commune/97411"));
  await expect(page.locator(".compared h2")).toHaveText(["Saint-Denis (93)", "Saint-Denis (974)"]);
  const [first = "", second = ""] = await page
    .locator(".compared h2 a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect([first, second]).toEqual(["/territoires/commune/93066-saint-denis", "/territoires/commune/97411-saint-denis"]);
  const names = page.locator("table.ranking tbody th a");
  await page.goto(at("/classements?league=grandes-villes"));
  await expect(names.first()).toHaveText(/^.+ \((\d{2,3}|2[AB])\)$/);
  await page.goto(at("/classements?league=petites-villes&departement=69"));
  await expect(names.first()).toHaveText(/^[^()]+$/); // all are of it
});
