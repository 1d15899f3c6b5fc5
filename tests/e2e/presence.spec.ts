import { siteAddress } from "./siteAddress";
import { emailOf, TEST_PASSWORD, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

const simulated = (path: string) => siteAddress({ site: "simulated", path });

test("the census is narrowed by its form and by its tables, says its denominators, and keeps the edition where both are asked @plain", async ({
  page,
}) => {
  await page.goto(simulated("/presence"));
  await expect(page.locator(".lede-answer")).toContainText(
    / des 36.353 collectivités ont un compte compté sur un réseau au moins, soit au moins /,
  );
  await expect(page.getByText("« inconnu » n’est pas « absent »")).toBeVisible();
  await page.getByLabel("Réseau", { exact: true }).selectOption("instagram");
  await page.getByLabel("Niveau", { exact: true }).selectOption("departement");
  await page.getByLabel("Au 31 décembre").selectOption("2020");
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page.locator(".lede-answer")).toContainText(/Au 31 décembre 2020, .* des 95 collectivités .* sur Instagram/);
  await expect(page.getByRole("table", { name: "Par niveau" }).getByRole("row", { name: /^Département/ })).toContainText(/\d+ sur 95/);
  await page.goto(simulated("/presence?edition=latest&year=2020&network=x"));
  await expect(page.getByText(/ ont été recensées \(\d+,\d.%\).* parmi elles, la part est de \d+,\d.%/)).toBeVisible();
  await expect(page.getByRole("table", { name: "Par ligue" }).getByRole("row", { name: /^Villages/ })).toContainText(/\d+,\d.% ?\d+ sur/);
  await page.getByRole("table", { name: "Par région" }).getByRole("link", { name: "Bretagne" }).click();
  await expect(page).toHaveURL(/\/presence\?edition=latest&region=53&network=x$/);
  // Of a network that it does not cover the edition says nothing: the page does, and keeps its form.
  const uncovered = await page.request.get(simulated("/presence?edition=latest&network=flickr"));
  expect(uncovered.status()).toBe(200);
  expect(await uncovered.text()).toMatch(/ne couvre pas Flickr/);
  // The two censuses contradict each other: both stand.
  const published = page.getByRole("table", { name: "Les recensements de 2018 et de 2022" });
  await expect(published).toContainText(/3.918/);
  await expect(published).toContainText(/3.639/);
});

test("each area of the map says its name and value, and leads to its ranking; the table is sorted by a link @plain", async ({ page }) => {
  await page.goto(simulated("/carte?metric=presence&network=all"));
  const map = page.getByRole("region", { name: "Présence tous réseaux confondus, communes par département" });
  await expect(map.getByRole("link")).toHaveCount(101);
  await expect(map.getByRole("link", { name: /^Seine-Saint-Denis : \d+,\d %$/ })).toHaveCount(1);
  const counts = await page.locator(".map-legend .sub").allTextContents();
  expect(counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0)).toBe(await page.locator(".map-table tbody tr").count());
  await page.getByRole("link", { name: "Département", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Département" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.locator(".map-table tbody tr").first()).toContainText("Ain");
  await page.goto(simulated("/carte?by=region&level=epci"));
  await map
    .page()
    .getByRole("region")
    .getByRole("link", { name: /^Bretagne : / })
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/classements\?.*league=communautes-de-communes.*region=53/);
  await page.goto(simulated("/carte?network=all&metric=growth_monthly"));
  await expect(page).toHaveURL(/\/carte\?network=all$/);
});

test("both are printed with their figures and their address @plain", async ({ page }) => {
  for (const path of ["/presence?edition=2016-03", "/carte?network=x&edition=2016-03"]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    for (const control of await page.locator("form, nav, button").all()) await expect(control).toBeHidden();
    await expect(page.locator(".printed")).toHaveText(/edition=2016-03&revision=1/);
    await page.emulateMedia({ media: "screen" });
  }
});

test("staff say that a territory has no account: it is absent, and no longer unknown", async ({ page }) => {
  test.slow();
  await page.goto(workplace("/saisie/comptes?territory=commune/01001"));
  await page.getByLabel("Adresse e-mail").fill(emailOf("CONTRIBUTOR"));
  await page.getByLabel("Mot de passe").fill(TEST_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Tous ses comptes ont été cherchés aujourd’hui" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Il est recensé aujourd’hui." })).toBeFocused();
  await expect(page.getByText(/^Recensé le /)).toBeVisible();
  await page.getByRole("button", { name: "Annuler ce recensement" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Le recensement est annulé." })).toBeFocused();
  await expect(page.getByText(/^Recensé le /)).toBeHidden();
  await page.getByLabel("Recensé aussi un autre jour").fill("2026-11-02");
  await page.getByLabel("Site internet").selectOption("known");
  await page.getByRole("button", { name: "Enregistrer le recensement" }).click();
  await expect(page.getByLabel("Adresse du site")).toHaveAccessibleDescription(/adresse/);
  await page.getByLabel("Adresse du site").fill("abergement.fr");
  await page.getByRole("button", { name: "Enregistrer le recensement" }).click();
  await expect(page.getByText("C’est enregistré.")).toBeVisible();
  await expect(page.getByText("Comptes cherchés le 2026-11-02")).toBeVisible();
  // The register is counted again a minute later at the latest.
  await expect
    .poll(
      async () => {
        const { rows } = await (await page.request.get(workplace("/api/v1/presence?region=84&level=commune"))).json();
        return Math.min(rows[0].surveyed, rows[0].websites);
      },
      { timeout: 70_000, intervals: [100, 5_000] },
    )
    .toBeGreaterThan(0);
});
