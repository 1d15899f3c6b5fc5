import { compareCodes } from "./compareTerritories";
import type { IndexStanding, RankedTerritory } from "./contract";
import type { EditionBasis } from "./editionBasis";
import { forEachPart, OFFICIAL_WEIGHTS, type ValuedParts, valueParts } from "./indexParts";
import { halfSteps, indexValue } from "./indexValue";
import { drawnRanges, type MethodRanges } from "./methodRanges";
import type { Observation } from "./observation";
import type { Outcome } from "./outcome";
import type { ListSources } from "./rankList";

/** An index compares: with nobody else it says nothing. */
const MINIMUM_INDEXED = 2;

/**
 * The Observatory's index in a league on a network (methodology, section 6), counted among the territories that have all five parts.
 * The precision of figures is not carried to it: what it rests on is the place among the others, and its range is that of the method.
 * @param observations in the order of the territories
 */
export function indexLeague(
  territories: readonly RankedTerritory[],
  observations: readonly Observation[],
  { seed, rangesAside }: Pick<EditionBasis, "seed" | "rangesAside">,
): Required<Pick<ListSources, "outcomeOf" | "standings" | "ready">> {
  const outcomes: Outcome[] = [];
  const whole: { territory: RankedTerritory; member: number; parts: ValuedParts }[] = [];
  territories.forEach((territory, member) => {
    const parts = valueParts(territory, observations[member] as Observation);
    if ("missing" in parts) outcomes[member] = parts;
    else whole.push({ territory, member, parts });
  });
  whole.sort((a, b) => compareCodes(a.territory, b.territory));
  const n = whole.length;
  const columns = forEachPart((part) => Float64Array.from(whole, ({ parts }) => parts.values[part] as number));
  const steps = columns.map(halfSteps);
  const stepsOf = (place: number) => forEachPart((part) => steps[part]?.[place] as number);
  whole.forEach(({ member, parts }, place) => {
    outcomes[member] =
      n < MINIMUM_INDEXED ? { missing: "group-too-small" } : valued(indexValue(stepsOf(place), OFFICIAL_WEIGHTS, n), parts);
  });
  let ranges: MethodRanges | null = null;
  const aside = n < MINIMUM_INDEXED ? undefined : rangesAside?.(columns, seed);
  aside?.catch(() => {}); // told to whoever waits for them, if anybody does
  return {
    ready: async () => {
      ranges = (await aside) ?? null;
    },
    outcomeOf: (_territory, _observation, member) => outcomes[member] as Outcome,
    standings: () => {
      const { low, high } = ranges ?? drawnRanges(columns, seed);
      const places = new Map(whole.map(({ member }, place) => [member, place]));
      return (member): IndexStanding => {
        const place = places.get(member) as number; // only those that have an index are asked for
        const partSteps = stepsOf(place);
        return {
          parts: forEachPart((part) => (partSteps[part] as number) / (2 * (n - 1))),
          low: low[place] as number,
          high: high[place] as number,
        };
      };
    },
  };
}

function valued(value: number, { used }: ValuedParts): Outcome {
  return { value, low: value, high: value, used };
}
