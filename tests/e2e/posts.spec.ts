import AxeBuilder from "@axe-core/playwright";
import { parisDay } from "@/lib/platform/clock";
import { siteAddress } from "./siteAddress";
import { emailOf, signIn, workplace } from "./testMembers";
import { expect, test } from "./watchedTest";

const DAY_MS = 86_400_000;
const day = (back: number) => parisDay(new Date(Date.now() - back * DAY_MS));
const HEADER = "reseau;compte;date_releve;url_publication;date_publication;format;interactions";

test("a file of posts is looked at, applied and undone; a page tells those that its edition had, without a script", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page.request, emailOf("EDITOR"));
  const send = async (lines: string[]) => {
    await page.goto(workplace("/saisie/imports/publications"));
    await page.getByLabel("Fichier").setInputFiles({ name: "posts.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
    await page.getByRole("button", { name: "Lire le fichier" }).click();
  };
  await send(["a;b", "1;2"]);
  await expect(page.getByRole("alert")).toContainText("Aucune ligne d’en-tête reconnue");
  const row = (number: number, format: string, interactions: number | string) =>
    `instagram;29019instagram;${day(180)};https://www.instagram.com/p/brest${number}/;${day(185 + number)};${format};${interactions}`;
  await send([HEADER, row(1, "Reel", 90), row(2, "Photo", "1 204"), row(3, "podcast", 5), row(4, "Photo", "1,2 k")]);
  await expect(page.getByRole("row", { name: /Brest/ })).toContainText("2 publications");
  await expect(page.getByRole("row", { name: /podcast/ })).toContainText("Format inconnu");
  await expect(page.getByRole("row", { name: /1,2 k/ })).toContainText("Ce nombre est arrondi");
  await page.getByRole("button", { name: "Donner ses publications à ce relevé" }).click();
  await expect(page.getByText(/^Appliqué par /)).toBeVisible();
  const file = page.url();

  const section = page.getByRole("region", { name: "Les publications qui ont le plus fait réagir" });
  await page.goto(workplace("/territoires/commune/29019-brest"));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(section).toHaveCount(0); // nothing public moves between two editions
  await page.goto(siteAddress({ site: "simulated", path: "/territoires/commune/59350-lille" }));
  await expect(section).toContainText("1 photo et 1 vidéo");
  await expect(section.getByRole("link").first()).toHaveAttribute("href", "https://www.instagram.com/p/lille1/");
  await expect(section.getByRole("link").first()).toHaveAttribute("rel", /nofollow/);

  await page.goto(file);
  await page.getByLabel("Oui, défaire tout ce que ce fichier a donné").check();
  await page.getByRole("button", { name: "Défaire ce fichier" }).click();
  await expect(page.getByText(/^Défait par /)).toBeVisible();
  await context.close();
});

test("the pages of a file of posts hold for everybody", async ({ page }) => {
  await signIn(page.request, emailOf("EDITOR"));
  await page.goto(workplace("/saisie/imports/publications"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Importer des publications");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
