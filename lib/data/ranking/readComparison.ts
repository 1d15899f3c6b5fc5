import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import { publishedCodes } from "@/lib/data/edition/publishedEditions";
import { readTerritory, type TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { LATEST } from "@/lib/domain/edition/editionCode";
import { tellApart } from "@/lib/domain/territory/tellApart";
import type { EditionFacts, TerritoryKey } from "./leaderboard";
import { readTerritoryRankings } from "./readTerritoryRankings";
import type { TerritoryRankings } from "./territoryRankings";

export interface ComparedTerritory {
  territory: TerritoryDetails;
  /** What it is called beside the others. */
  name: string;
  /** Null without an edition, and where the edition does not know the territory. */
  rankings: TerritoryRankings | null;
}
export interface Comparison {
  /** Null when none is published. */
  edition: EditionFacts | null;
  /** In the order asked for; null where no territory has the code. */
  territories: readonly (ComparedTerritory | null)[];
}

/**
 * What one revision says of several territories, each as its own page has it: no older edition takes the place of the one asked for, for
 * figures of different days would stand side by side. Bounded by the number of territories (MOST_COMPARED).
 * @throws ExpectedError `unknown-edition`, `unknown-revision`
 */
export async function readComparison(
  keys: readonly TerritoryKey[],
  asked: { edition: string; revision?: number | undefined },
): Promise<Comparison> {
  const none = asked.edition === LATEST && (await publishedCodes(database().pool)).length === 0;
  const edition = none ? null : (await findRevision(asked.edition, asked.revision)).facts;
  const read = await Promise.all(
    keys.map(async (key) => {
      const [territory, rankings] = await Promise.all([
        readTerritory(key.level, key.code),
        edition && readTerritoryRankings({ ...key, edition: edition.code, revision: edition.revision }),
      ]);
      return { territory, rankings };
    }),
  );
  const nameOf = tellApart(read.flatMap(({ territory }) => territory ?? []));
  return { edition, territories: read.map(({ territory, rankings }) => territory && { territory, name: nameOf(territory), rankings }) };
}
