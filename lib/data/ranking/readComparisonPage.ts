import { listEditions, type PublishedEdition } from "@/lib/data/edition/listEditions";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import type { Network } from "@/lib/domain/account/network";
import { isSame } from "@/lib/domain/territory/comparedCodes";
import type { Measure } from "./chooseAnswer";
import { chooseMeasure } from "./chooseMeasure";
import type { EditionFacts, TerritoryKey } from "./leaderboard";
import type { ComparedTerritory } from "./readComparison";
import { readSuggestions, type Suggestions } from "./readSuggestions";
import type { AccountHistory } from "./territoryRankings";

export interface ComparisonPage {
  edition: EditionFacts | null;
  editions: readonly PublishedEdition[];
  territories: readonly ComparedTerritory[];
  /** The reader's: the one that the address names, else the first. */
  hero: ComparedTerritory;
  /** What all of them are said by, for their sentences to compare; null where none has a place. */
  measure: Measure | null;
  /** Networks on which one of them at least has figures, and the one whose history shows. */
  networks: readonly Network[];
  network: Network | null;
  /** Of the accounts counted on that network, a list for each territory. */
  histories: readonly (readonly AccountHistory[])[];
  suggestions: Suggestions;
}

interface Asked {
  network?: Network | undefined;
  me?: TerritoryKey | undefined;
}

/** What stands around a comparison on its page. */
export async function readComparisonPage(
  edition: EditionFacts | null,
  territories: readonly [ComparedTerritory, ...ComparedTerritory[]],
  asked: Asked,
): Promise<ComparisonPage> {
  const me = asked.me;
  const hero = (me && territories.find(({ territory }) => isSame(territory, me))) ?? territories[0];
  const [editions, suggestions, histories] = await Promise.all([
    listEditions(),
    readSuggestions(hero),
    Promise.all(territories.map(({ territory }) => readTerritoryHistory(territory))),
  ]);
  const networks = networksOf(edition, histories);
  const measure = chooseMeasure(
    territories.map(({ rankings }) => rankings),
    { hero: hero.rankings, networks: edition?.networks ?? [], network: asked.network },
  );
  const network = networks.find((one) => one === asked.network) ?? networks.find((one) => one === measure?.network) ?? networks[0];
  return {
    edition,
    editions,
    territories,
    hero,
    measure,
    networks,
    network: network ?? null,
    histories: histories.map((accounts) => accounts.filter((account) => account.counted && account.network === network)),
    suggestions,
  };
}

/** In the order of the edition, then those that it does not cover. */
function networksOf(edition: EditionFacts | null, histories: readonly (readonly AccountHistory[])[]): Network[] {
  const known = new Set(histories.flat().flatMap(({ network, counted }) => (counted ? [network] : [])));
  const covered = edition?.networks.filter((network) => known.has(network)) ?? [];
  return [...new Set([...covered, ...known])];
}
