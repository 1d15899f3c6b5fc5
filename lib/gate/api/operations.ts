import { z } from "zod";
import type { ErrorCode } from "@/lib/platform/errors";
import * as answers from "./answers";
import { awardsAnswer, canonicalAwardAnswer } from "./awardAnswers";
import { awardsCsvQuery, awardsQuery } from "./awardQueries";
import { awardsExample, errorExample, rankingExample, territoriesExample } from "./examples";
import { FIELDS } from "./fields";
import { presenceAnswer } from "./presenceAnswers";
import { presenceCsvQuery, presenceQuery } from "./presenceQueries";
import {
  codeParams,
  comparisonCsvQuery,
  comparisonQuery,
  csvQuery,
  rankingCsvQuery,
  rankingQuery,
  revisionCsvQuery,
  revisionQuery,
  territoriesCsvQuery,
  territoriesQuery,
  territoryCsvQuery,
  territoryQuery,
} from "./queries";
import { errorAnswer, level, territory } from "./schemas";

/** One address of the API, as its documentation says it. */
export interface Operation {
  path: string;
  id: string;
  summary: string;
  query?: z.ZodObject;
  /** Parts of the path, by name. */
  params?: Record<string, z.ZodType>;
  /** A named answer as JSON; without one the answer is a CSV file. */
  answer?: keyof typeof ANSWERS;
  /** Without one, and with this, an archive of it with its readmes and its descriptor. */
  archive?: boolean;
  /** Other statuses that carry the same answer. */
  alsoWith?: readonly number[];
  example?: unknown;
  errors: readonly ErrorCode[];
}

/** Schemas of the documentation by name. */
export const ANSWERS = {
  Ranking: answers.rankingAnswer,
  Editions: answers.editionsAnswer,
  Edition: answers.editionAnswer,
  Territories: answers.territoriesAnswer,
  Territory: answers.territoryAnswer,
  Comparison: answers.comparisonAnswer,
  Health: answers.healthAnswer,
  Canonical: answers.canonicalAnswer,
  Presence: presenceAnswer,
  Awards: awardsAnswer,
  CanonicalAward: canonicalAwardAnswer,
  Error: errorAnswer,
} as const;

export { errorExample };

const pageErrors = ["unknown-page"] as const;
const editionErrors = ["no-edition", "unknown-edition", "unknown-revision"] as const;
const { code } = codeParams.shape;
const ranking = { query: rankingQuery, errors: [...editionErrors, ...pageErrors, "not-offered"] } as const;
const territories = { query: territoriesQuery, errors: pageErrors };
const ofTerritory = {
  query: territoryQuery,
  params: { level, code: territory.shape.code },
  errors: ["unknown-territory", "unknown-edition", "unknown-revision", "unknown-address"],
} as const;

export const OPERATIONS: readonly Operation[] = [
  {
    path: "/api/v1/editions",
    id: "listEditions",
    summary: "Published editions, newest reference date first",
    answer: "Editions",
    errors: [],
  },
  { path: "/api/v1/editions.csv", id: "listEditionsAsCsv", summary: "The same as CSV, a line a revision", query: csvQuery, errors: [] },
  {
    path: "/api/v1/editions/{code}",
    id: "readEdition",
    summary: "One edition with its revisions; the code may be `latest`",
    params: { code },
    query: revisionQuery,
    answer: "Edition",
    errors: editionErrors,
  },
  {
    path: "/api/v1/editions/{code}/rankings.csv",
    id: "readRevisionAsCsv",
    summary: "All rankings of a revision as one CSV: ranked, then not ranked with their reason. It may be large",
    params: { code },
    query: revisionCsvQuery,
    errors: [...editionErrors, "downloads-busy"],
  },
  {
    path: "/api/v1/editions/{code}/rankings.zip",
    id: "readRevisionAsArchive",
    summary: "The same CSV with readmes and a Data Package descriptor",
    params: { code },
    query: revisionQuery,
    archive: true,
    errors: [...editionErrors, "downloads-busy"],
  },
  {
    path: "/api/v1/editions/{code}/canonical.json",
    id: "readCanonicalForm",
    summary:
      "A whole revision in its canonical form (RFC 8785): inputs, values, ranks, reasons. Its SHA-256 is that of the revision. It may be large",
    params: { code },
    query: revisionQuery,
    answer: "Canonical",
    errors: [...editionErrors, "downloads-busy"],
  },
  {
    path: "/api/v1/territories",
    id: "searchTerritories",
    summary: "Local authorities, closed ones included: exact matches, then beginnings, then by population",
    answer: "Territories",
    example: territoriesExample,
    ...territories,
  },
  {
    path: "/api/v1/territories.csv",
    id: "searchTerritoriesAsCsv",
    summary: "The same page as CSV, or all that is found",
    query: territoriesCsvQuery,
    errors: [...pageErrors, "downloads-busy"],
  },
  {
    path: "/api/v1/territories/{level}/{code}",
    id: "readTerritory",
    summary: "One local authority: accounts, figures observed, and what an edition froze of it",
    answer: "Territory",
    ...ofTerritory,
  },
  {
    path: "/api/v1/territories/{level}/{code}.csv",
    id: "readTerritoryFiguresAsCsv",
    summary: "The figures observed on its accounts, in the columns that the import reads",
    ...ofTerritory,
    query: territoryCsvQuery,
  },
  {
    path: "/api/v1/rankings",
    id: "readRanking",
    summary: "One page of a frozen ranking",
    answer: "Ranking",
    example: rankingExample,
    ...ranking,
  },
  {
    path: "/api/v1/rankings.csv",
    id: "readRankingAsCsv",
    summary: "The same rows as CSV, or those of all pages: ranked, then not ranked with their reason",
    query: rankingCsvQuery,
    errors: [...ranking.errors, "downloads-busy"],
  },
  {
    path: "/api/v1/rankings.zip",
    id: "readRankingAsArchive",
    summary: "Every row of a ranking as CSV, with readmes and a Data Package descriptor",
    query: rankingQuery.omit({ q: true, me: true, page: true, pageSize: true }),
    archive: true,
    errors: [...ranking.errors, "nothing-drawn", "downloads-busy"],
  },
  {
    path: "/api/v1/presence",
    id: "readPresence",
    summary: "The census of presence: who has a counted account, by level, league, région and network, with denominators and coverage",
    answer: "Presence",
    query: presenceQuery,
    errors: ["no-edition", "unknown-edition", "unknown-revision"],
  },
  {
    path: "/api/v1/presence.csv",
    id: "readPresenceAsCsv",
    summary: "The same rows as CSV",
    query: presenceCsvQuery,
    errors: ["no-edition", "unknown-edition", "unknown-revision"],
  },
  {
    path: "/api/v1/compare",
    id: "compareTerritories",
    summary: "Up to eight local authorities side by side: what one revision says of each, on every network",
    answer: "Comparison",
    query: comparisonQuery,
    errors: ["unknown-territory", "unknown-edition", "unknown-revision"],
  },
  {
    path: "/api/v1/compare.csv",
    id: "compareTerritoriesAsCsv",
    summary: "The same as CSV, a line for each authority, network and metric",
    query: comparisonCsvQuery,
    errors: ["unknown-territory", ...editionErrors],
  },
  {
    path: "/api/v1/awards",
    id: "listAwards",
    summary:
      "Published awards, the last first: laureates, nominees with the rank that nominated them, jury in numbers. Whole, or as far as a search finds",
    answer: "Awards",
    example: awardsExample,
    query: awardsQuery,
    errors: pageErrors,
  },
  {
    path: "/api/v1/awards.csv",
    id: "listAwardsAsCsv",
    summary: "The same awards as CSV, a line a nominee",
    query: awardsCsvQuery,
    errors: pageErrors,
  },
  {
    path: "/api/v1/awards/{year}/canonical.json",
    id: "readCanonicalAward",
    summary: "A whole published award in its canonical form (RFC 8785). Its SHA-256 is that of the award",
    params: { year: FIELDS.year },
    answer: "CanonicalAward",
    errors: ["unknown-award", "unknown-address"],
  },
  {
    path: "/api/v1/charts/{file}",
    id: "readChartAsCsv",
    summary:
      "The figures of a chart as CSV (`.csv`), or as an archive with readmes and a Data Package descriptor (`.zip`). Which chart, and of what: as in the link beside it on its page",
    params: { file: z.string().describe("`history.csv`, `ranking.csv`…") },
    query: csvQuery,
    errors: [...editionErrors, "unknown-territory", "nothing-drawn", "unknown-address"],
  },
  { path: "/api/health", id: "readHealth", summary: "Whether this instance can serve", answer: "Health", alsoWith: [503], errors: [] },
];
