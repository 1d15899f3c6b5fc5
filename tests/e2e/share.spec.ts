import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { siteAddress } from "./siteAddress";
import { expect, test } from "./watchedTest";

const GRENOBLE = "/territoires/commune/38185-grenoble?edition=2013-04";

/** One of each kind of page, and what the picture's own words are. */
const PICTURED = [
  ["/", /^Où se situe votre territoire/],
  ["/classements?edition=2013-04", /^Grandes villes sur Facebook/],
  [GRENOBLE, /^Grenoble\. 2e des 4 grandes villes classées sur Facebook/],
  ["/methodologie", /^Belvédère/],
  ["/prix", /^Palmarès\. Chaque prix part du classement/],
] as const;

const PICTURED_OF_SIMULATION = [
  ["/carte?metric=presence&network=all", /^Présence/],
  ["/presence", /^[^.]+\. \S/],
  ["/comparer?codes=commune/35238,commune/31555", /^Rennes et Toulouse sur Facebook\s: l’audience au fil du temps\. Une seule échelle/],
] as const;

for (const [site, path, alt] of [
  ...PICTURED.map((one) => ["published", ...one] as const),
  ...PICTURED_OF_SIMULATION.map((one) => ["simulated", ...one] as const),
]) {
  test(`${path} names a picture, which is a PNG of 1200 by 630`, async ({ page, request }) => {
    await page.goto(siteAddress({ site, path }));
    const said = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
    const address = (await said("og:image")) ?? "";
    expect(address).toMatch(/^https?:\/\/[^/]+\/images\/.+\.png/);
    expect(await said("twitter:image")).toBe(address);
    expect(await said("twitter:card")).toBe("summary_large_image");
    expect(await said("og:image:alt")).toMatch(alt);
    expect([await said("og:image:width"), await said("og:image:height")]).toEqual(["1200", "630"]);
    expect(await said("og:title")).toContain("Belvédère");
    const { pathname, search } = new URL(address);
    const picture = new URL(pathname + search, page.url()).href;
    const answer = await request.get(picture);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("image/png");
    const bytes = await answer.body();
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    const again = await request.get(picture, { headers: { "If-None-Match": answer.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  });
}

for (const [path, status] of [
  ["/images/territoires/commune/99999.png", 404],
  ["/images/territoires/hameau/31555.png", 404],
  ["/images/territoires/commune/31555", 404],
  ["/images/territoires/commune/31555.png?edition=2099-01", 404],
  ["/images/belvedere.png?edition=2013-04&revision=99", 404],
  ["/images/classements.png?league=hameaux", 400],
  ["/images/prix/2026.png", 404],
  ["/images/prix/2026/grandes-villes/commune-69123.svg", 404],
  ["/images/nulle-part.png", 404],
  ["/images/partage/nulle-part.png", 404],
  ["/images/partage/comparison.png?codes=commune/38185&network=facebook", 404],
] as const) {
  test(`${path} is refused`, async ({ request }) => {
    const refused = await request.get(path);
    expect([refused.status(), refused.headers()["content-type"]]).toEqual([status, "application/json; charset=utf-8"]);
  });
}

test("the result can be taken as a sentence, copied or selected, and as a picture", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(GRENOBLE);
  const share = page.locator("details.share:not(.badge)");
  await share.locator("summary").click();
  const sentence = (await share.locator("blockquote").textContent()) ?? "";
  expect(sentence).toMatch(/^Grenoble\u202f: 2e des 4 grandes villes classées sur Facebook, sur 42/);
  expect(sentence).toContain("au 30 avril 2013");
  expect(sentence).toContain("publié le 8 avril 2013.");
  await share.getByRole("button", { name: "Copier la phrase" }).click();
  await expect(share.getByRole("status")).toHaveText("Phrase copiée.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    share.getByRole("link", { name: "L’image de ce résultat (PNG)" }).click(),
  ]);
  expect(download.url()).toMatch(/\/images\/territoires\/commune\/38185\.png\?edition=2013-04&revision=1$/);
  expect(download.suggestedFilename()).toBe("belvedere-commune-38185.png");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the sentence is there to be selected, without a button that does nothing", async ({ page }) => {
    await page.goto(GRENOBLE);
    const share = page.locator("details.share:not(.badge)");
    await share.locator("summary").click();
    await expect(share.locator("blockquote")).toBeVisible();
    await expect(share.getByRole("button")).toHaveCount(0);
  });
});

test("a chart leaves by its links, and stands in a frame of any site without a script", async ({ page, request }) => {
  await page.goto(siteAddress({ site: "simulated", path: "/en/territoires/commune/31555-toulouse" }));
  const take = page.locator(".histories .take-chart").first();
  for (const [name, type] of [
    [/^PNG/, "image/png"],
    [/^SVG/, "image/svg+xml; charset=utf-8"],
    [/^CSV\s?:/, "text/csv; charset=utf-8"],
    [/ZIP/, "application/zip"],
  ] as const) {
    const address = await take.getByRole("link", { name }).getAttribute("href");
    const answer = await request.get(new URL(address ?? "", page.url()).href);
    expect([address, answer.status(), answer.headers()["content-type"]]).toEqual([address, 200, type]);
    if (type.startsWith("image/svg")) expect(await answer.text()).toMatch(/<style>[^<]*\.history \.series\{stroke:#/);
  }
  await take.getByText("Embed").click();
  const snippet = await take.getByRole("textbox").inputValue();
  const framed = new URL(/src="([^"]+)"/.exec(snippet)?.[1]?.replaceAll("&amp;", "&") ?? "");
  expect(framed.pathname).toBe("/en/integrer/history");
  const local = siteAddress({ site: "simulated", path: `${framed.pathname}${framed.search}` });
  const host = createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html").end(`<iframe width="600" height="520" src="${local}"></iframe>`);
  }).listen(0, "127.0.0.1");
  await once(host, "listening");
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(/^Toulouse on .*audience over time$/);
  await frame.getByText("The figures of the chart").click();
  await expect(frame.getByRole("table")).toBeVisible();
  await expect(frame.getByRole("rowheader").first()).toHaveText(/\d{4}$/);
  await expect(frame.getByRole("link", { name: /^See on/ })).toHaveAttribute("href", /\/en\/territoires\/commune\/31555-toulouse$/);
  expect(await page.frames()[1]?.evaluate(() => [document.scripts.length, document.documentElement.scrollWidth > innerWidth])).toEqual([
    0,
    false,
  ]);
  host.close();
});
