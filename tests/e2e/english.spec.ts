import type { Page } from "@playwright/test";
import { isInBoth } from "@/lib/platform/localAddress";
import { FRENCH_PIECES, frenchIn, LEAGUE_NAMES } from "@/tests/fixtures/frenchPieces";
import { PUBLIC_PAGES } from "./publicPages";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

/** Words of ours that no name of a territory has. */
const FRENCH =
  /(?<![\p{L}’'-])(?:est|sont|pour|avec|dans|aucune?|selon|cette|ces|votre|notre|une|qui|que|par|ou|abonnés|habitants|classements?|édition|réseaux?|chiffres?|relevés?|publiée?s?|rang|voir|depuis|elle|nous|vous)(?![\p{L}’'-])/u;

/** What is said, in text and in attributes, but for what is marked as French, and the names that people gave to editions and sources. */
function sentences(page: Page, editions: readonly string[]): Promise<string[]> {
  return page.evaluate((titles) => {
    const said: string[] = [];
    const names = [...titles, ...[...document.querySelectorAll("a[rel~='external'][title]")].map((one) => one.getAttribute("title") ?? "")];
    const read = (element: Element): void => {
      if (element !== document.documentElement && element.getAttribute("lang") === "fr") return;
      if (["SCRIPT", "STYLE", "TEXTAREA", "CODE"].includes(element.tagName)) return;
      for (const name of ["title", "aria-label", "alt", "placeholder", "content", "value"]) said.push(element.getAttribute(name) ?? "");
      for (const child of element.childNodes) {
        if (child instanceof Element) read(child);
        else if (child.nodeType === Node.TEXT_NODE) said.push(child.textContent ?? "");
      }
    };
    read(document.documentElement);
    const named = (text: string) => names.reduce((left, name) => (name === "" ? left : left.replaceAll(name, "")), text);
    return said
      .map((text) =>
        named(text)
          .replace(/https?:\/\/\S+/g, "")
          .replace(/\s+/g, " ")
          .trim(),
      )
      .filter((text) => text !== "");
  }, editions);
}

/** Internal links that lead out of the English site, though what they lead to is there too. */
async function linksToFrench(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll("a[href^='/'], form[action^='/']")]
      .filter((one) => one.getAttribute("hreflang") !== "fr")
      .map((one) => one.getAttribute("href") ?? one.getAttribute("action") ?? ""),
  );
  return addresses.filter((address) => isInBoth(address) && !/\.(?:zip|pdf)(?:\?|$)/.test(address));
}

/** Categories of palmarès are called in French, some as leagues are. */
const isNameOfCategory = (path: string, text: string) => path.startsWith("/en/prix") && LEAGUE_NAMES.includes(text);

for (const site of ["published", "simulated"] as const) {
  test(`every page of the ${site} site stands in English too, and leads to English pages @plain`, async ({ page }) => {
    test.setTimeout(120_000);
    const { rows } = (await (await page.request.get(siteAddress({ site, path: "/api/v1/editions" }))).json()) as {
      rows: { title: string }[];
    };
    const titles = rows.map(({ title }) => title);
    const left: Record<string, string[]> = {};
    for (const one of PUBLIC_PAGES.filter((each) => each.site === site && each.status === undefined && !each.framed)) {
      const path = `/en${one.path.replace(/^\/(?=$|[?#])/, "")}`;
      const answer = await page.goto(siteAddress({ ...one, path }));
      expect(answer?.status(), path).toBe(200);
      await expect(page.locator("html"), path).toHaveAttribute("lang", "en");
      const back = (await page.locator('nav a[hreflang="fr"]').getAttribute("href")) ?? "";
      expect(decodeURIComponent(back), path).toBe(one.path);
      const said = await sentences(page, titles);
      const found = [
        ...said.filter((text) => FRENCH.test(text)),
        ...frenchIn(said.join("\n")).filter((piece) => !isNameOfCategory(path, piece)),
        ...(await linksToFrench(page)),
      ];
      if (found.length > 0) left[path] = [...new Set(found)];
    }
    expect(left).toEqual({});
  });
}

/** What is no page: every chart as it is framed and as it is drawn, feeds, and refusals. */
const CHARTS = [
  "history?level=commune&code=31555&network=facebook",
  "ranking?network=facebook",
  "ranking?metric=observatory_index&network=facebook",
  "scatter?network=facebook&league=grandes-villes&subject=audience",
  "map?metric=presence",
  "presence?network=facebook",
  "comparison?codes=commune/35238,commune/44109&network=facebook",
];
const OTHERS = [
  ...CHARTS.flatMap((chart) => [`/en/integrer/${chart}`, `/en/images/graphiques/${chart.replace("?", ".svg?")}`]),
  ...["/en/flux/editions.atom", "/en/flux/corrections.atom", "/en/images/badges/commune/31555.svg"],
];
const REFUSED = [
  ...["/en/integrer/nothing", "/en/integrer/history?level=commune&code=99999&network=x", "/en/images/graphiques/ranking.svg?x=1"],
  ...["/en/images/graphiques/history.svg?level=commune&code=99999&network=x", "/en/nulle-part", "/en/classements?metric=x"],
  ...["/en/territoires/commune/99999", "/en/flux/editions.atom?x=1"],
];

test("what is no page speaks English too: charts in frames and pictures, feeds, badges, refusals", async ({ request }) => {
  expect(FRENCH_PIECES.length).toBeGreaterThan(2_000);
  expect(frenchIn("Retirer ce\u00a0nommé ? Chercher un territoire")).toEqual(
    expect.arrayContaining(["Retirer ce nommé", "Chercher un territoire"]),
  );
  const left: Record<string, unknown> = {};
  for (const path of [...OTHERS, ...REFUSED]) {
    const answer = await request.get(siteAddress({ site: "simulated", path }), { headers: { "Accept-Language": "fr" } });
    const whole = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, "").replace(/<(\w+)[^>]* lang="fr"[^>]*>.*?<\/\1>/g, "");
    const text = `${whole.replace(/<[^>]+>/g, "\n")}\n${[...whole.matchAll(/(?:content|title|aria-label|alt|value)="([^"]*)"/g)].map(([, said]) => said).join("\n")}`;
    const found = frenchIn(text.replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&#x27;", "'"));
    if (answer.ok() !== OTHERS.includes(path) || found.length > 0) left[path] = [answer.status(), ...found];
  }
  expect(left).toEqual({});
});

test("a page says where it stands in both languages, and the bare address of a territory leads to the English page", async ({ page }) => {
  await page.goto("/en/territoires/commune/31555?edition=2013-04");
  await expect(page).toHaveURL(/\/en\/territoires\/commune\/31555-toulouse\?edition=2013-04$/);
  const link = (language: string) => page.locator(`link[rel="alternate"][hreflang="${language}"]`);
  await expect(link("fr")).toHaveAttribute("href", /:\d+\/territoires\/commune\/31555-toulouse$/);
  await expect(link("en")).toHaveAttribute("href", /\/en\/territoires\/commune\/31555-toulouse$/);
  await expect(link("x-default")).toHaveAttribute("href", /:\d+\/territoires\/commune\/31555-toulouse$/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/en\/territoires\/commune\/31555-toulouse$/);
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute("content", /\/en\/images\/territoires\/commune\/31555\.png/);
});

test.describe("what has no English page", () => {
  test.use({ expectedErrors: [/404/] });
  test("is not found under /en", async ({ page, request }) => {
    for (const path of ["/en/connexion", "/en/jury", "/en/nulle-part"]) expect((await page.goto(path))?.status(), path).toBe(404);
    expect((await request.get("/en/api/v1/editions")).status()).toBe(404);
    expect((await request.get("/en/images/belvedere.png")).status()).toBe(200);
  });
});
