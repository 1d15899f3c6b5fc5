import { type Metric, type RankedAccount, type RankedList, type RankedTerritory, rankEdition } from "@/lib/domain/ranking";
import type { Figure } from "@/lib/domain/snapshot/figure";

/** What each of the five authorities of the example shows; null is not known. */
export interface ExampleLine {
  code: string;
  population: number;
  audience: number | null;
  step: number | null;
  posts: number | null;
  periodDays: number | null;
  interactions: number | null;
}

/** Methodology, section 7. */
export const EXAMPLE: readonly ExampleLine[] = [
  { code: "A", population: 1_250, audience: 900, step: null, posts: 24, periodDays: 30, interactions: 1_010 },
  { code: "B", population: 48_210, audience: 15_200, step: 100, posts: 41, periodDays: 30, interactions: 8_800 },
  { code: "C", population: 48_300, audience: 15_240, step: null, posts: 5, periodDays: 30, interactions: 700 },
  { code: "D", population: 7_200, audience: 4_100, step: null, posts: null, periodDays: null, interactions: null },
  { code: "E", population: 7_200, audience: null, step: null, posts: null, periodDays: null, interactions: null },
];
export const EXAMPLE_METRICS = ["audience", "audience_per_1000", "engagement_rate", "expected_ratio"] as const satisfies readonly Metric[];

const NETWORK = "facebook";
const ON = "2026-10-31";

/** The example as the code ranks it: as one list, with the minimum of a group lowered to three. */
export function rankExample(): RankedList[] {
  const ranking = rankEdition({
    referenceOn: ON,
    networks: [NETWORK],
    territories: EXAMPLE.map(territoryOf),
    accounts: EXAMPLE.map(accountOf),
    previous: null,
    seed: 0, // nobody here has the five parts of the index
    minimumGroupSize: 3,
  });
  return EXAMPLE_METRICS.flatMap((metric) => ranking.lists.filter((list) => list.network === NETWORK && list.metric === metric));
}

function territoryOf({ code, population }: ExampleLine, id: number): RankedTerritory {
  return {
    id,
    level: "commune",
    code,
    name: code,
    league: "petites-villes",
    regionCode: null,
    departementCode: null,
    population,
    perimeterSince: null,
  };
}

function accountOf(line: ExampleLine, id: number): RankedAccount {
  return {
    territoryId: id,
    network: NETWORK,
    accountId: id,
    counted: true,
    figures: line.audience === null ? [] : [figureOf(line, line.audience)],
  };
}

function figureOf({ step, posts, periodDays, interactions }: ExampleLine, audience: number): Figure {
  return {
    kind: "followers",
    observedOn: ON,
    datePrecision: "day",
    audience,
    precision: step === null ? "exact" : "rounded",
    step,
    following: null,
    posts,
    periodDays,
    // The example gives the sum of the three parts.
    reactions: interactions,
    comments: interactions === null ? null : 0,
    shares: interactions === null ? null : 0,
    views: null,
  };
}
