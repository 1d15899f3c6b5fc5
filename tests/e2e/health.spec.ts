import { expect, test } from "@playwright/test";
import { siteAddress } from "./siteAddress";

test("the site says that it is well", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "reachable", migrations: { unknown: 0 } });
});

test("the browser shows what the site answers @phone @plain", async ({ page }) => {
  await page.goto("/api/health");
  await expect(page.locator("body")).toContainText('"status":"ok"');
});

test("readers are answered while pictures are drawn", async ({ request }) => {
  test.setTimeout(120_000);
  const leagues = ["villages", "petites-villes", "villes-moyennes", "grandes-villes", "communautes-agglomeration"];
  const pictures = leagues.flatMap((league) =>
    ["", "/en"].map((language) => `${language}/images/graphiques/ranking.png?league=${league}&network=facebook&metric=audience`),
  );
  let drawn = 0;
  const drawing = pictures.map(async (path) => {
    const picture = await request.get(siteAddress({ site: "simulated", path }), { timeout: 60_000 });
    drawn += 1;
    return picture.status();
  });
  let answered = 0;
  while (drawn < pictures.length) {
    expect((await request.get(siteAddress({ site: "simulated", path: "/api/health" }))).status()).toBe(200);
    answered += 1;
  }
  expect(await Promise.all(drawing)).toEqual(pictures.map(() => 200));
  expect(answered).toBeGreaterThan(3 * pictures.length); // one or two each, where a drawing holds up the others
});
