import { PHASES, type Phase } from "@/lib/domain/award/phase";
import type { Metric } from "@/lib/domain/ranking/contract";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { League } from "@/lib/domain/territory/league";
import type { SimulatedCampaign } from "./campaigns";
import { addDays } from "./simulatedDays";

/** An award of the simulation: which edition nominates, in which leagues, and how far it has come. */
export interface SimulatedAward {
  year: number;
  /** What the messages name it by. */
  theme: "first" | "second" | "third";
  /** Code of the edition that its shortlists are taken from. */
  edition: string;
  categories: readonly { league: League; metric: Metric; size: number }[];
  /** Where it is published: the day; null for the one that is being assessed. */
  publishedOn: Day | null;
  calendar: readonly Phase[];
}

const CATEGORIES = {
  first: [
    { league: "grandes-villes", metric: "audience_per_1000", size: 6 },
    { league: "petites-villes", metric: "engagement_rate", size: 5 },
    { league: "communautes-agglomeration", metric: "audience_per_1000", size: 5 },
  ],
  second: [
    { league: "villes-moyennes", metric: "audience_per_1000", size: 6 },
    { league: "villages", metric: "audience_per_1000", size: 6 },
    { league: "departements", metric: "engagement_rate", size: 5 },
  ],
  third: [
    { league: "grandes-villes", metric: "expected_ratio", size: 6 },
    { league: "metropoles", metric: "audience_per_1000", size: 5 },
  ],
} as const satisfies Readonly<Record<SimulatedAward["theme"], SimulatedAward["categories"]>>;

/** Days that a phase lasts, candidatures first; the last of a published award ends with its publication. */
const DAYS = [20, 10, 30, 20] as const;
/** The assessment of the award that is under way stays open for long: whoever looks at the simulation looks at it for months. */
const DAYS_OPEN = 180;
const DAYS_BEGUN = 12;

/**
 * Two awards that were published and one that is being assessed, each from an edition of its own.
 * @param campaigns all of the simulation, oldest first; four at least
 * @param today on which its story is told
 */
export function simulatedAwards(campaigns: readonly SimulatedCampaign[], today: Day): SimulatedAward[] {
  const [first, , second, third] = campaigns.slice(-4);
  if (!first || !second || !third) throw new RangeError("an award needs its edition");
  const year = Number(today.slice(0, 4));
  return [
    published(year - 1, "first", first, addDays(today, -200)),
    published(year, "second", second, addDays(today, -20)),
    {
      ...{ year: year + 1, theme: "third", edition: third.code, categories: CATEGORIES.third, publishedOn: null },
      calendar: calendarOf(addDays(today, -DAYS_BEGUN - DAYS[0] - DAYS[1]), [DAYS[0], DAYS[1], DAYS_OPEN, DAYS[3]]),
    },
  ];
}

function published(year: number, theme: "first" | "second", { code }: SimulatedCampaign, publishedOn: Day): SimulatedAward {
  const calendar = calendarOf(addDays(publishedOn, -DAYS.reduce((sum, days) => sum + days, -5)), DAYS);
  return { year, theme, edition: code, categories: CATEGORIES[theme], publishedOn, calendar };
}

/** One phase after the other. */
function calendarOf(from: Day, days: readonly number[]): Phase[] {
  let startsOn = from;
  return PHASES.map((kind, index) => {
    const lasting = days[index];
    const phase: Phase = { kind, startsOn, endsOn: lasting === undefined ? null : addDays(startsOn, lasting - 1) };
    startsOn = addDays(startsOn, lasting ?? 0);
    return phase;
  });
}
