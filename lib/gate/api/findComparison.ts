import { isSimulation } from "@/lib/data/instance/isSimulation";
import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import { type ComparedTerritory, readComparison } from "@/lib/data/ranking/readComparison";
import type { ComparedKey } from "@/lib/domain/territory/comparedCodes";
import { unknownTerritory } from "../unknownTerritory";
import type { ComparisonAnswer } from "./answers";
import { networkAnswer } from "./territoryAnswer";

export interface FoundComparison {
  edition: EditionFacts | null;
  territories: readonly ComparedTerritory[];
}

/**
 * The territories of an address, side by side: the one read of the page and of the API.
 * @throws ExpectedError `unknown-territory`, `unknown-edition`, `unknown-revision`
 */
export async function findComparison(query: {
  keys: readonly ComparedKey[];
  edition: string;
  revision?: number | undefined;
}): Promise<FoundComparison> {
  const { keys } = query;
  const { edition, territories } = await readComparison(keys, query);
  const found = territories.map((one, place) => {
    const key = keys[place];
    if (one === null && key) throw unknownTerritory(key);
    return one;
  });
  return { edition, territories: found.filter((one) => one !== null) };
}

/** As the API says it. */
export async function comparisonAnswer({ edition, territories }: FoundComparison): Promise<ComparisonAnswer> {
  return {
    edition: edition && {
      code: edition.code,
      revision: edition.revision,
      title: edition.title,
      referenceOn: edition.referenceOn,
      windowDays: edition.windowDays,
      demonstration: edition.demonstration,
      sha256: edition.sha256,
    },
    simulation: await isSimulation(),
    territories: territories.map(({ territory, rankings }) => {
      const facts = rankings?.territory ?? territory;
      return {
        level: facts.level,
        code: facts.code,
        name: facts.name,
        population: facts.population,
        populationYear: facts.populationYear,
        region: facts.region,
        departement: facts.departement,
        league: facts.league,
        networks: rankings?.networks.map(networkAnswer) ?? null,
      };
    }),
  };
}
