import type { RankingAnswer, TerritoriesAnswer } from "./answers";
import type { AwardsAnswer } from "./awardAnswers";

/** Examples of the documentation: a town that does not exist, so that nobody takes its figures for real. */
const territory = {
  level: "commune",
  code: "99001",
  name: "Exemple-sur-Seine",
  population: 120_000,
  populationYear: 2023,
  region: "11",
  departement: "99",
} as const;

export const rankingExample: RankingAnswer = {
  edition: "2026-10",
  revision: 1,
  title: "Octobre 2026",
  referenceOn: "2026-10-31",
  windowDays: 90,
  demonstration: false,
  simulation: true,
  sha256: "0".repeat(64),
  metric: { id: "audience_per_1000", version: 1, unit: "per-1000-inhabitants", decimals: 1, kind: "followers" },
  network: "facebook",
  league: "grandes-villes",
  scope: "national",
  area: null,
  page: 1,
  pageSize: 50,
  pages: 1,
  total: 1,
  covered: true,
  ranked: 1,
  territories: 42,
  unranked: { "no-account": 40, "no-observation": 1 },
  rows: [
    {
      position: 1,
      rank: 1,
      rankBest: 1,
      rankWorst: 1,
      tied: false,
      nationalRank: 1,
      nationalRankBest: 1,
      nationalRankWorst: 1,
      nationalTied: false,
      previousRank: null,
      movement: null,
      accountChanged: false,
      territory,
      value: 315.5,
      audience: 37_860,
      observedOn: "2026-10-28",
      datePrecision: "day",
      precision: "exact",
      step: null,
      source: "Campagne d'octobre 2026",
      sourceUrl: null,
      account: { handle: "exemplesurseine", url: null, dormant: false },
    },
  ],
  notRanked: [
    {
      territory: { ...territory, code: "99002", name: "Exemple-les-Bains" },
      reason: "no-observation",
      missingNetworks: [],
      account: { handle: null, url: null, dormant: false },
      audience: null,
      observedOn: null,
      datePrecision: null,
      precision: null,
      step: null,
      source: null,
      sourceUrl: null,
    },
  ],
  notRankedTotal: 1,
};

export const territoriesExample: TerritoriesAnswer = {
  total: 1,
  page: 1,
  pageSize: 50,
  rows: [{ ...territory, league: "grandes-villes", status: "open" }],
};

export const awardsExample: AwardsAnswer = {
  total: 1,
  page: 1,
  pageSize: 10,
  pages: 1,
  rows: [
    {
      year: 2026,
      theme: "Parler clair",
      publishedAt: "2026-11-20T10:00:00.000Z",
      sha256: "0".repeat(64),
      notes: [{ at: "2026-12-01T10:00:00.000Z", category: null, text: "Lire « Sète » dans la motivation." }],
      jury: { jurors: 5, assessments: 4, recusals: 1, abstentions: 0, names: [] },
      categories: [
        {
          slug: "grandes-villes",
          name: "Grandes villes",
          description: "",
          kind: "league",
          league: "grandes-villes",
          shortlist: null,
          jury: { jurors: 5, assessments: 4, recusals: 1 },
          laureates: [
            {
              level: "commune",
              code: territory.code,
              name: territory.name,
              prize: "or",
              motivation: "Un ton juste, toute l’année.",
              badge: "/images/prix/2026/grandes-villes/commune-99001.svg",
            },
          ],
          nominees: [
            {
              level: "commune",
              code: territory.code,
              name: territory.name,
              league: "grandes-villes",
              population: 120_000,
              origin: "candidature",
              reason: null,
              prize: "or",
              motivation: "Un ton juste, toute l’année.",
              facts: null,
              candidature: {
                title: "Une année de réponses",
                text: "Nous répondons à chacun.",
                links: ["https://www.facebook.com/exemple"],
              },
            },
          ],
          removed: [],
          links: { page: "/prix/2026/grandes-villes", csv: "/api/v1/awards.csv?year=2026&category=grandes-villes" },
        },
      ],
      links: { page: "/prix/2026", canonical: "/api/v1/awards/2026/canonical.json" },
    },
  ],
};

export const errorExample = {
  error: {
    code: "bad-value",
    message: "Valeur refusée pour « pageSize » : « 500 ». Attendu : 1–200.",
    requestId: "80fb7b6c-4aa8-4f4d-8a87-a9f8fc66f99e",
    parameter: "pageSize",
    found: "500",
    expected: "1–200",
  },
};
