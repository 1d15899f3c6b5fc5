import { columnsOf } from "@/lib/domain/table/columns";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

const RANKING = "/classements?edition=2013-04";

test("the table is in the page that the server sends, ranked, with dates and proofs @phone @plain", async ({ page }) => {
  await page.goto(RANKING);
  await expect(page.locator("[hidden] table")).toHaveCount(0);
  const rows = page.locator("table.ranking tbody tr");
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText("Paris");
  await expect(rows.first()).toContainText("998,2");
  await expect(rows.first().getByRole("link", { name: /publié le 8 avril 2013/ })).toHaveAttribute("href", /paperblog/);
  await expect(rows.nth(3)).toContainText("Perpignan");
  await expect(page.locator(".standfirst")).toContainText(
    "Paris arrive en tête des 4 grandes villes classées sur Facebook, sur 42 que compte la ligue",
  );
});

test("figures of the demonstration set say what they are @plain", async ({ page }) => {
  await page.goto(RANKING);
  await expect(page.getByRole("note")).toContainText("30 avril 2013");
});

test("those without a rank have their reason, those without an account are counted @plain", async ({ page }) => {
  await page.goto(RANKING);
  const section = page.locator("section", { has: page.getByRole("heading", { name: "Sans rang, et pourquoi" }) });
  await expect(section).toContainText("31 pas de compte officiel connu");
  await expect(section.getByRole("row", { name: /Toulouse/ })).toContainText("aucun relevé dans la période");
});

test("the form filters without a script @plain @phone", async ({ page }) => {
  await page.goto(RANKING);
  await page.getByLabel("Ligue").selectOption("departements");
  await page.getByRole("button", { name: "Afficher" }).click();
  await expect(page).toHaveURL(/league=departements/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Départements sur Facebook");
  await expect(page.locator("table.ranking tbody tr")).toHaveCount(2);
});

test("in a région the rank there and the national rank both show", async ({ page }) => {
  await page.goto(`${RANKING}&region=76`);
  await expect(page.getByRole("columnheader", { name: "Rang dans la région" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Rang en France" })).toBeVisible();
  await expect(page.locator(".standfirst")).toContainText("En région Occitanie, Perpignan est la seule grande ville classée sur Facebook");
});

test("my territory is marked in the table and above it @phone", async ({ page }) => {
  await page.goto("/classements?edition=2016-03&network=x&me=commune/31555");
  await expect(page.locator("tr.mine")).toContainText("Toulouse");
  await expect(page.locator(".my-place")).toContainText("240,9");
  await expect(page.locator(".my-place").getByRole("link", { name: "Toulouse" })).toHaveAttribute(
    "href",
    "/territoires/commune/31555-toulouse",
  );
});

test("a search only filters: ranks stay", async ({ page }) => {
  await page.goto(`${RANKING}&q=grenoble`);
  const rows = page.locator("table.ranking tbody tr");
  await expect(rows).toHaveCount(1);
  await expect(rows.first().locator(".rank")).toContainText("2");
  await page.goto(`${RANKING}&q=zzzz`);
  await expect(page.locator(".empty")).toContainText("Aucun territoire classé ici ne répond");
  await expect(page.locator(".empty")).toContainText("Aucun autre territoire de France");
  await page.goto(`${RANKING}&q=abergement-clem`);
  await expect(page.locator(".empty")).toContainText("sa ligue est celle des villages");
  await page.locator(".empty").getByRole("link", { name: "Voir son classement" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Villages sur Facebook");
  await expect(page.locator(".empty")).toContainText("pas de compte officiel connu sur Facebook dans cette édition");
});

test("a département without a territory of the league says so, and what it has @plain", async ({ page }) => {
  await page.goto(`${RANKING}&departement=48`);
  await expect(page.locator(".standfirst")).toContainText("Dans le département de la Lozère, cette édition ne compte aucune grande ville");
  await expect(page.locator("main")).not.toContainText("plus bas");
  await page
    .getByRole("navigation", { name: "Les autres ligues" })
    .getByRole("link", { name: /villages$/ })
    .click();
  await expect(page).toHaveURL(/league=villages&departement=48/);
});

test("a metric that too few allow says why", async ({ page }) => {
  await page.goto(`${RANKING}&metric=expected_ratio`);
  await expect(page.locator(".empty")).toContainText("au moins 30 collectivités");
});

test("a metric that all networks together do not have gives way", async ({ page }) => {
  await page.goto(`${RANKING}&network=all&metric=posts_per_day`);
  await expect(page).not.toHaveURL(/posts_per_day/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("tous réseaux confondus");
});

test("the CSV is of exactly what is shown, and the dictionary names its columns", async ({ page, request }) => {
  await page.goto(`${RANKING}&q=grenoble`);
  const address = await page.getByRole("link", { name: /^Télécharger exactement ce tableau/ }).getAttribute("href");
  const lines = (await (await request.get(address ?? "")).text()).replace("\uFEFF", "").trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]?.split(",")).toEqual(columnsOf("ranking"));
  expect(lines[1]).toContain("Grenoble");
});

for (const [path, why] of [
  ["/classements?edition=2099-01", "an edition that does not exist"],
  ["/classements?league=hameaux", "a league that does not exist"],
  ["/classements?edition=2013-04&page=9", "a page past the end"],
  ["/classements?edition=2013-04&region=ZZ", "a région that does not exist"],
] as const) {
  test(`${why} is not found`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toContain("Cette page n’existe pas");
  });
}

/** Its league, its peers and 2,000 other territories are simulated. */
const DRAWN = { site: "simulated", path: "/classements?metric=expected_ratio&me=commune/31555" } as const;

test("the cloud of × attendu is in the page that the server sends, and names in a table whom it draws @plain @phone", async ({ page }) => {
  await page.goto(siteAddress(DRAWN));
  const section = page.getByRole("region", { name: "L’audience selon la population" });
  await expect(section).toContainText(/À taille double, on attend \d,\d+ fois le nombre d’abonnés \(entre \d,\d+ et \d,\d+\)/);
  await expect(section.locator(".scatter .scatter-line")).toHaveCount(1);
  await expect(section.locator(".scatter .scatter-name.mine")).toHaveText("Toulouse");
  await expect(section.locator(".scatter-table tbody tr")).toHaveCount(7);
  const mine = section.locator(".scatter-table tr.mine");
  await expect(mine.getByRole("link")).toHaveText("Toulouse");
  const ratio = /[\d,]+$/.exec((await mine.locator("td").last().textContent()) ?? "")?.[0] ?? "none";
  await expect(page.locator(".my-place")).toContainText(ratio);
});

test("in view the cloud says names to the pointer and by its buttons, and looks closer", async ({ page }) => {
  await page.goto(siteAddress(DRAWN));
  const box = page.locator(".scatter-box");
  await expect(box.locator("svg.scatter[aria-hidden]")).toHaveCount(1);
  await box.scrollIntoViewIfNeeded();
  const next = box.getByRole("button", { name: "Point suivant" });
  await next.click();
  await expect(box.getByRole("status")).toHaveText(/^\S.*, [\d\u202f]+ habitants, [\d\u202f]+ abonnés, \d,\d\d fois l’attendu$/);
  const names = await page.locator(".scatter-table tbody a").allTextContents();
  const last = await box.locator(".scatter-place").last().boundingBox();
  if (!last) throw new Error("no place answers");
  await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2);
  await expect(box.locator(".scatter-tip b")).toHaveText(new RegExp(`^(${names.join("|")})$`));
  const shown = () => box.locator("svg.scatter-plot").getAttribute("viewBox");
  const whole = await shown();
  await box.getByRole("button", { name: "Agrandir" }).click();
  expect(await shown()).not.toBe(whole);
  await expect(box.locator(".scatter-name.mine")).toHaveText("Toulouse");
  const closer = await shown();
  await box.getByRole("button", { name: "Vers la gauche" }).click();
  const left = await shown();
  expect(left).not.toBe(closer);
  await page.keyboard.press("ArrowRight");
  await expect.poll(shown).not.toBe(left);
  const back = await shown();
  const middle = await box.locator("svg.scatter-plot").boundingBox();
  if (!middle) throw new Error("nothing to drag");
  await page.mouse.move(middle.x + middle.width / 2, middle.y + middle.height / 2);
  await page.mouse.down();
  await page.mouse.move(middle.x + middle.width / 2 + 120, middle.y + middle.height / 2 + 40, { steps: 4 });
  await page.mouse.up();
  expect(await shown()).not.toBe(back);
  await box.getByRole("button", { name: "Réduire" }).click();
  expect(await shown()).toBe(whole);
});

test("under a ranking by inhabitants the cloud is drawn once it is reached, and asked for by nobody before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/integrer/")) asked.push(request.url());
  });
  await page.goto(siteAddress({ site: "simulated", path: "/classements?me=commune/31555" }));
  const section = page.getByRole("region", { name: "L’audience selon la population" });
  await expect(section).toHaveCount(1);
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await section.scrollIntoViewIfNeeded();
  await expect(section.locator("svg.scatter .scatter-name.mine")).toHaveText("Toulouse");
  await expect(section).toContainText("À taille double, on attend");
  expect(asked).toHaveLength(1);
  await section.getByRole("link").click();
  await expect(page).toHaveURL(/metric=expected_ratio.*#nuage$/);
});

const indexAddress = () => siteAddress({ site: "simulated", path: "/classements?metric=observatory_index&me=commune/37261" });

test("the index says how it is made, and how far the choice of method moves its rank @plain @phone", async ({ page }) => {
  await page.goto(indexAddress());
  const first = page.locator("table.ranking tbody tr").first();
  await expect(first.locator(".place")).toContainText(/1re/);
  await expect(page.locator("table.ranking")).toContainText(/\(\d+(–\d+)? selon la méthode\)/);
  await first.getByText("Comment il est fait").click();
  await expect(
    first
      .getByRole("listitem")
      .filter({ visible: true })
      .filter({ hasText: /place .* × [\d,]+ points \(poids \d sur 15\) = [\d,]+/ }),
  ).toHaveCount(5);
  await expect(page.getByRole("heading", { name: "Vos propres poids" })).toBeVisible();
  await expect(page.locator("table.own")).toHaveCount(0);
});

test("a reader's weights make a ranking of their own beside the official one, which stays @plain", async ({ page, javaScriptEnabled }) => {
  await page.goto(indexAddress());
  const official = await page.locator("table.ranking").textContent();
  if (!javaScriptEnabled) {
    await page.getByRole("spinbutton", { name: "Publications par jour" }).fill("10");
    await page.getByRole("button", { name: "Classer avec ces poids" }).click();
  } else {
    const slider = page.getByRole("slider", { name: "Publications par jour" });
    await slider.focus();
    for (let step = 3; step < 10; step++) await slider.press("ArrowRight");
  }
  await expect(page).toHaveURL(/weights=5-4-10-2-1/);
  await expect(page.getByRole("note").filter({ hasText: "Classement selon vos poids, pas celui de l’Observatoire." })).toBeVisible();
  await expect(page.locator("table.own tbody tr").first()).toContainText("1re");
  await expect(page.locator("table.own tr.mine")).toContainText("Tours");
  await expect(page.locator("table.own")).toContainText("Rang officiel");
  await expect(page.locator(".own-form [role=status]")).toHaveText(
    /^Selon vos poids, 1re\s: .+\..* Tours\.$|^Selon vos poids, 1re\s: Tours\.$/,
  );
  expect(await page.locator("table.ranking").textContent()).toBe(official);
  await page.getByRole("link", { name: "Effacer mes poids" }).click();
  await expect(page.locator("table.own")).toHaveCount(0);
});

test("five sliders at zero, sent without a script, are the ranking without weights of the reader's", async ({ page }) => {
  await page.goto(`${indexAddress()}${"&weights=0".repeat(5)}`);
  await expect(page).not.toHaveURL(/weights/);
  await expect(page.locator("table.own")).toHaveCount(0);
  await expect(page.locator(".own-form legend")).toContainText("un au moins au-dessus de zéro");
});

for (const weights of ["0-0-0-0-0", "5-4-3-2", "11-1-1-1-1", "5-4-3-2-x"]) {
  test(`the weights ${weights} are refused`, async ({ request }) => {
    const answer = await request.get(`${indexAddress()}&weights=${weights}`);
    expect(answer.status()).toBe(404);
    expect(await answer.text()).toMatch(/Valeur refusée pour «\s*weights\s*»/);
  });
}
