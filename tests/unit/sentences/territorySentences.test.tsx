import { describe, expect, test } from "vitest";
import { NotInEdition } from "@/components/territory/NotInEdition";
import { OtherAccountRow } from "@/components/territory/OtherAccountRow";
import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { Level } from "@/lib/domain/territory/level";
import { board } from "./board";
import { said } from "./said";

const territory = (level: Level, name: string, article: number) => ({ level, code: "1", name, article }) as TerritoryDetails;

/** What is known of it: in no league, or in one, with an account and no rank. */
function rankings(league: "departements" | null): TerritoryRankings {
  const { edition } = board({});
  const account = { handle: "a", url: null, dormant: false, counted: true };
  const facebook = { network: "facebook", account, figure: null, parts: [], metrics: [], expectedEngagement: null } as const;
  const facts = {
    level: "departement",
    code: "1",
    name: "",
    slug: "1",
    population: 1,
    populationYear: 2023,
    region: null,
    departement: null,
  };
  return { edition, territory: { ...facts, level: "departement", league }, networks: [facebook] };
}
const why = (of: TerritoryDetails, found: TerritoryRankings | null) => said(<NotInEdition territory={of} rankings={found} />);

describe("why there is no rank, with the article of the name and the verb in its number", () => {
  test.each([
    [territory("departement", "Haute-Vienne", 3), "Aucune édition publiée ne contient encore la Haute-Vienne."],
    [territory("region", "Hauts-de-France", 4), "Aucune édition publiée ne contient encore les Hauts-de-France."],
    [territory("commune", "Rennes", 0), "Aucune édition publiée ne contient encore Rennes."],
  ])("no edition: $name", (of, expected) => {
    expect(why(of, null)).toBe(expected);
  });

  test.each([
    [territory("com", "Polynésie française", 0), "La Polynésie française n’entre dans aucune ligue"],
    [territory("commune", "Les Trois-Domaines", 4), "Les Trois-Domaines n’entrent dans aucune ligue"],
  ])("no league: $name", (of, expected) => {
    expect(why(of, rankings(null))).toContain(expected);
  });

  test("no value", () => {
    expect(why(territory("departement", "Ain", 5), rankings("departements"))).toContain("Pas de rang pour l’Ain dans l’édition A.");
  });
});

test("who holds a shared account", () => {
  const holder = { level: "departement", code: "87", name: "Haute-Vienne", article: 3 } as const;
  const account: TerritoryAccount = {
    ...{ id: 1, network: "facebook", handle: "a", url: null, purpose: "institutionnel", standing: "official", main: true },
    ...{ openedOn: null, dormantSince: null, closedOn: null, proofUrl: null, holder, sharedWith: [] },
  };
  expect(said(<OtherAccountRow account={account} />)).toContain("tenu par la Haute-Vienne");
  expect(said(<OtherAccountRow account={account} />, "en")).toContain("held by Haute-Vienne");
});
