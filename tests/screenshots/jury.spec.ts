import { emailOfPerson } from "@/tests/fixtures/awardScene";
import { workplace } from "../e2e/testMembers";
import { expect, test } from "../e2e/watchedTest";
import { enter, picture } from "./taking";

// The pictures of docs/guide-jury.md, of the award of the tests: its people, and what they think, are invented.
test.describe.configure({ mode: "serial" });
test.use({ reducedMotion: "reduce" });

test("the declaration of links is pictured", async ({ page }) => {
  await enter(page, emailOfPerson("Ugo"), "/jury/categories/1/liens");
  const nominee = (name: string) => page.getByRole("group", { name: new RegExp(`^${name}`) });
  await nominee("Grenoble").getByRole("radio", { name: "aucun lien" }).check();
  await nominee("Lyon").getByRole("radio", { name: "famille" }).check();
  await picture(page, "jury-liens");
});

test("an assessment is pictured", async ({ page }, { project }) => {
  // Another nominee on each screen: of one, the second would find what the first has typed, and save nothing.
  const place = project.name === "wide" ? 2 : 4;
  await enter(page, emailOfPerson("Jean"), `/jury/nommes/00000000-0000-4000-8000-00202600000${place}`);
  const criterion = (name: string) => page.getByRole("group", { name: new RegExp(`^${name}`) });
  await criterion("Clarté").getByRole("radio", { name: "7" }).check();
  await criterion("Ton").getByRole("radio", { name: "8" }).check();
  await page.getByLabel("Commentaire pour le jury").fill("Des réponses en une heure, y compris le dimanche.");
  await expect(page.getByText(/Brouillon enregistré à \d\d:\d\d/)).toBeVisible();
  await page.getByLabel("Commentaire pour le jury").blur();
  await page.locator("#grille").evaluate((element) => element.scrollIntoView({ block: "start" }));
  await picture(page, "jury-evaluation");
});

test("a deliberation is pictured", async ({ page }) => {
  await enter(page, emailOfPerson("Sonia"), "/jury/deliberation/3");
  await picture(page, "deliberation");
});

test("the award as it is run is pictured", async ({ page }) => {
  await enter(page, emailOfPerson("Maud"), "/jury/administration/2026");
  await picture(page, "prix");
  await page.goto(workplace("/jury/administration/2026/liens"));
  await picture(page, "prix-liens");
});
