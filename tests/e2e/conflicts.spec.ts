import { expect, request as newRequest, test } from "@playwright/test";
import { PEOPLE, type PersonName, type SceneNominee, SUBMITTED, TOWNS_NAMED } from "@/tests/fixtures/awardPeople";
import { emailOfPerson } from "@/tests/fixtures/awardScene";
import { signIn, workplace } from "./testMembers";
import { APPLIED, nomineeOf, pathsOf, WATCHED_HOST } from "./watchedAwards";

// Each of the nine people asks for all of the jury's room, as pages, as pieces of pages and as files, and for the log: nothing that they are
// answered tells of a nominee that something links them to, nor what others think before they may know it.

/** What links them, however it was recorded. */
const LINKED: Readonly<Partial<Record<PersonName, SceneNominee>>> = { Marc: "lyon", Ada: "lyon", Chloe: "grenoble", Tom: "nice" };
const NAMES: Readonly<Record<SceneNominee, string>> = {
  ...{ lyon: "Lyon", grenoble: "Grenoble", villeurbanne: "Villeurbanne", nice: "Nice" },
  ...{ bourg: "Bourg-en-Bresse", amberieu: "Ambérieu-en-Bugey" },
};

/** Whose comment on which nominee somebody may read in an award, or nobody's. */
function mayRead(year: number, person: PersonName, author: string, nominee: string): boolean {
  const one = PEOPLE.find(({ name }) => name === person);
  if (!one || LINKED[person] === nominee || one.name === "Ada") return false;
  if (author === person || one.roles.includes("JURY_MANAGER")) return true;
  if (one.seat !== "towns" || person === "Ugo") return false;
  return year === 2022 || SUBMITTED[person]?.[nominee as SceneNominee] !== undefined;
}

/** What stands in a text, as it is seen or as it is sent to a page, and must not. */
function leaksIn(text: string, person: PersonName, year: number | null): string[] {
  const hidden = LINKED[person];
  const said = [...text.matchAll(/(COMMENTAIRE|CARNET|BROUILLON) de (\w+) sur (\w+)/g)].filter(([, kind, author = "", nominee = ""]) =>
    kind === "COMMENTAIRE" ? year === null || !mayRead(year, person, author, nominee) : author !== person,
  );
  // One's own name, and whom one works for, may stand anywhere; a reader's own page says it.
  const named =
    hidden && PEOPLE.every((one) => one.name !== person || one.employer !== hidden) && new RegExp(`\\b${NAMES[hidden]}\\b`).test(text);
  const ids = hidden
    ? [2022, 2023]
        .map((one) => nomineeOf(one, hidden))
        .concat(
          TOWNS_NAMED.filter((town) => town === hidden).flatMap((town) => {
            const { candidature, image, text: sent } = APPLIED(town);
            return [candidature, image, sent];
          }),
        )
    : [];
  return [...said.map(([all]) => all), ...(named && hidden ? [NAMES[hidden]] : []), ...ids.filter((id) => text.includes(id))];
}

const RSC = { RSC: "1" };
/** An address that was asked for comes back in what refuses it: it is no leak. */
const withoutAddress = (text: string, path: string) => {
  const ids = path.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return ids.reduce((left, id) => left.replaceAll(id, ""), text);
};

for (const { name, roles } of PEOPLE) {
  test(`${name} is answered nothing that is kept from them, whatever they ask the jury’s room for`, async () => {
    test.setTimeout(120_000);
    const context = await newRequest.newContext();
    expect((await signIn(context, emailOfPerson(name, WATCHED_HOST))).status).toBe(302);
    const ask = async (path: string, year: number | null, headers: Record<string, string> = {}) => {
      const answer = await context.get(workplace(path), { headers, maxRedirects: 0 });
      expect(answer.status(), path).toBeLessThan(500);
      const text = await answer.text();
      expect.soft(leaksIn(answer.ok() ? text : withoutAddress(text, path), name, year), `${path} ${JSON.stringify(headers)}`).toEqual([]);
      return { status: answer.status(), text };
    };
    for (const path of ["/jury", "/jury/deliberation", "/jury/administration", "/mon-compte"]) {
      await ask(path, null);
      await ask(path, null, RSC);
    }
    let opened = 0;
    let comments = 0;
    for (const year of [2023, 2022]) {
      const { pages, files } = pathsOf(year);
      for (const path of pages) {
        const { status, text } = await ask(path, year);
        if (status === 200) opened += 1;
        comments += text.split("COMMENTAIRE").length - 1;
        await ask(path, year, RSC);
      }
      for (const path of files) await ask(path, year);
      // What is about one nominee is not there for whom it is kept from.
      const hidden = LINKED[name];
      for (const path of hidden ? [...pages, ...files].filter((one) => one.includes(nomineeOf(year, hidden))) : [])
        expect((await ask(path, year)).status, path).not.toBe(200);
    }
    // There was something to tell: they read what they may.
    if (name !== "Ada" && name !== "Ugo") expect(opened).toBeGreaterThan(5);
    if (["Maud", "Marc", "Sonia"].includes(name)) expect(comments).toBeGreaterThan(5);
    if (roles.includes("ADMIN") || name === "Tom") await readsTheLog(name, ask);
    await context.dispose();
  });
}

type Asking = (path: string, year: number | null, headers?: Record<string, string>) => Promise<{ status: number; text: string }>;

/** Of their award a juror reads nothing in the log; whoever a nominee is hidden from, nothing of the award that it stands in. */
async function readsTheLog(name: PersonName, ask: Asking): Promise<void> {
  for (const subject of ["", "nominee", "candidature", "award-category", "award", "criterion"]) {
    const query = subject === "" ? "" : `?subject=${subject}`;
    const page = await ask(`/administration/journal${query}`, null);
    const file = await ask(`/administration/journal.csv${query}`, null);
    await ask(`/administration/journal${query}`, null, RSC);
    expect([page.status, file.status]).toEqual([200, 200]);
    // Of the awards of 2022 and 2023, the second and the fourth that were made.
    expect(file.text, subject).not.toMatch(/,award-category,(7|8|9|10),|,award,(2|4|5),/);
    if (name === "Tom") for (const town of TOWNS_NAMED) expect(file.text).not.toContain(nomineeOf(2023, town));
  }
}
