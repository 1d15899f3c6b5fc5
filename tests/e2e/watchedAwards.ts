import { type SceneNominee, TOWNS_NAMED } from "@/tests/fixtures/awardPeople";

/** Where the addresses of those end who look at the awards of 2022 and 2023. */
export const WATCHED_HOST = "regards.example.org";

/** What a town of the award of 2023 has sent. */
export const APPLIED = (town: (typeof TOWNS_NAMED)[number]) => {
  const id = (kind: number) => `00000000-0000-4000-8000-00202300${kind}${String(TOWNS_NAMED.indexOf(town) + 1).padStart(3, "0")}`;
  return { candidature: id(1), image: id(2), text: `CANDIDATURE de ${town}` };
};

/** The places of nominees, as their ids end: see insertAwardScene. */
const PLACES: readonly SceneNominee[] = ["lyon", "grenoble", "villeurbanne", "nice", "bourg", "amberieu"];
export const nomineeOf = (year: number, nominee: SceneNominee): string =>
  `00000000-0000-4000-8000-${String(year).padStart(6, "0")}${String(PLACES.indexOf(nominee) + 1).padStart(6, "0")}`;

/** Categories of the awards, as fillWithWatchedAwards comes after those of 2026, 2025 and 2030. */
const CATEGORIES: Readonly<Record<number, { towns: number; theme: number }>> = {
  2023: { towns: 7, theme: 8 },
  2022: { towns: 9, theme: 10 },
};

/** All of the jury's room about an award. */
export function pathsOf(year: number): { pages: string[]; files: string[] } {
  const categories = Object.values(CATEGORIES[year] ?? {});
  const of = (path: (nominee: string) => string) => PLACES.map((nominee) => path(nomineeOf(year, nominee)));
  const run = `/jury/administration/${year}`;
  const applied = year === 2023 ? TOWNS_NAMED.map((town) => ({ ...APPLIED(town), nominee: nomineeOf(year, town) })) : [];
  return {
    pages: [
      ...["", "/criteres", "/jures", "/liens", "/historique", "/candidatures", "/publication"].map((room) => run + room),
      ...categories.flatMap((id) => [
        ...[`${run}/categories/${id}`, `/jury/categories/${id}`, `/jury/categories/${id}/liens`],
        ...[`/jury/deliberation/${id}`, `/jury/deliberation/${id}/proces-verbal`],
        ...of((nominee) => `/jury/deliberation/${id}/nommes/${nominee}`),
      ]),
      ...of((nominee) => `/jury/nommes/${nominee}`),
      ...applied.map(({ candidature }) => `${run}/candidatures/${candidature}`),
    ],
    files: [
      ...categories.flatMap((id) => [
        `/jury/deliberation/${id}/proces-verbal.pdf`,
        `/jury/deliberation/${id}/proces-verbal.json`,
        ...["nommes", "manquantes", "presences"].map((file) => `/jury/deliberation/${id}/fichiers/${file}.csv`),
      ]),
      ...applied.flatMap(({ candidature, image, nominee }) => [
        `${run}/candidatures/${candidature}/images/${image}`,
        `/jury/nommes/${nominee}/images/${image}`,
      ]),
    ],
  };
}
