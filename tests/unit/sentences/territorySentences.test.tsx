import { describe, expect, test } from "vitest";
import { territoryPicture } from "@/components/share/pictureAddresses";
import { pictureAlt } from "@/components/share/territoryCard";
import { NotInEdition } from "@/components/territory/NotInEdition";
import { OtherAccounts } from "@/components/territory/OtherAccounts";
import { Otherwise } from "@/components/territory/Otherwise";
import { TerritoryLinks } from "@/components/territory/TerritoryLinks";
import type { TerritoryAccount } from "@/lib/data/account/readTerritoryAccounts";
import type { Answer } from "@/lib/data/ranking/chooseAnswer";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import type { Level } from "@/lib/domain/territory/level";
import { board } from "./board";
import { addresses, said } from "./said";

const territory = (level: Level, name: string, article: number) => ({ level, code: "1", name, article }) as TerritoryDetails;

/** What is known of it: in no league, or in one, with an account and no rank. */
function rankings(league: "departements" | null): TerritoryRankings {
  const { edition } = board({});
  const account = { handle: "a", url: null, dormant: false, counted: true };
  const facebook = {
    network: "facebook",
    account,
    figure: null,
    parts: [],
    accountChanged: false,
    metrics: [],
    expectedEngagement: null,
  } as const;
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
const why = (of: TerritoryDetails, found: TerritoryRankings | null, edition = found?.edition ?? null) =>
  said(<NotInEdition territory={of} found={{ edition, rankings: found }} />);

describe("why there is no rank, with the article of the name and the verb in its number", () => {
  test.each([
    [territory("departement", "Haute-Vienne", 3), "Aucune édition publiée ne contient encore la Haute-Vienne."],
    [territory("region", "Hauts-de-France", 4), "Aucune édition publiée ne contient encore les Hauts-de-France."],
    [territory("commune", "Rennes", 0), "Aucune édition publiée ne contient encore Rennes."],
  ])("no edition: $name", (of, expected) => {
    expect(why(of, null)).toBe(expected);
  });

  test("an edition that does not know it, and where its picture is", () => {
    const { edition } = board({ edition: { ...board({}).edition, code: "2013-04", title: "Avril 2013", revision: 2 } });
    const ain = territory("departement", "Ain", 5);
    expect(why(ain, null, edition)).toBe("L’édition Avril 2013 ne contient pas l’Ain.");
    expect(territoryPicture(ain, edition)).toBe("/images/territoires/departement/1.png?edition=2013-04&revision=2");
    const page = { territory: ain, edition, rankings: null, answer: null };
    expect(pictureAlt(page, "fr")).toBe("Ain. L’édition Avril 2013 ne contient pas l’Ain. Avril 2013");
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

test("the way to one's place leads to the page of the list that has it, in the revision shown", () => {
  const { edition, ...found } = rankings("departements");
  const [on] = found.networks;
  const metric = { id: "audience", version: 1, unit: "audience", decimals: 0, kind: "followers" } as const;
  const by = { metric, value: 1, reason: null, missingNetworks: [], movement: null, position: 101, standings: [] };
  const linksTo = (position: number, latestRevision: number) => {
    const answer = { on, by: { ...by, position } } as unknown as Answer;
    const shown = { ...found, edition: { ...edition, latestRevision } };
    return addresses(<TerritoryLinks territory={territory("departement", "Ain", 5)} rankings={shown} answer={answer} />);
  };
  const ranking = "/classements?edition=a&league=departements&metric=audience";
  expect(linksTo(100, 1)[0]).toBe(`${ranking}&page=2&me=departement/1#moi`);
  expect(linksTo(101, 1)[0]).toBe(`${ranking}&page=3&me=departement/1#moi`);
  expect(linksTo(1, 2)[0]).toBe("/classements?edition=a&revision=1&league=departements&metric=audience&me=departement/1#moi");
  expect(linksTo(1, 1)).toContain("/api/v1/territories/departement/1.csv?format=excel");
});

describe("why the latest edition has no rank, where an older one is shown", () => {
  const otherwise = (found: TerritoryRankings | null) => said(<Otherwise latest={{ title: "B", rankings: found }} title="A" />);
  const known = rankings("departements");
  const metric = { id: "audience", version: 1, unit: "audience", decimals: 0, kind: null } as const;
  const missing = {
    metric,
    value: null,
    reason: "no-observation",
    missingNetworks: [],
    movement: null,
    index: null,
    position: null,
    standings: [],
  } as const;

  test.each([
    [null, "elle ne contient pas ce territoire"],
    [rankings(null), "le territoire n’y entre dans aucune ligue"],
    [{ ...known, networks: [] }, "pas de compte officiel connu"],
    [
      { ...known, networks: known.networks.map((on) => ({ ...on, metrics: [missing] })) },
      "Facebook\u202f: aucun relevé dans la période de l’édition",
    ],
    [
      {
        ...known,
        networks: known.networks.flatMap((on) => [on, { ...on, network: "x" as const }]).map((on) => ({ ...on, metrics: [missing] })),
      },
      "Facebook\u202f: aucun relevé dans la période de l’édition\u202f; X (ex-Twitter)\u202f: aucun relevé dans la période de l’édition",
    ],
  ])("case %#", (found, reason) => {
    expect(otherwise(found)).toBe(`Pas de rang dans la dernière édition (B)\u202f: ${reason}. La plus récente qui en donne un\u202f: A.`);
  });
});

describe("the accounts that an edition does not count", () => {
  const ACCOUNT: TerritoryAccount = {
    ...{ id: 1, network: "facebook", handle: "a", url: null, purpose: "institutionnel", standing: "official", main: true },
    ...{ openedOn: null, dormantSince: null, closedOn: null, proofUrl: null, holder: null, sharedWith: [] },
  };
  const edition = { title: "A", referenceOn: "2024-06-30" };
  const told = (more: Partial<TerritoryAccount>, of: typeof edition | null = edition, locale: "fr" | "en" = "fr") =>
    said(<OtherAccounts accounts={[{ ...ACCOUNT, ...more }]} edition={of} />, locale);

  test("who holds a shared account", () => {
    const holder = { level: "departement", code: "87", name: "Haute-Vienne", article: 3 } as const;
    expect(told({ holder })).toContain("tenu par la Haute-Vienne");
    expect(told({ holder }, edition, "en")).toContain("held by Haute-Vienne");
  });

  test("one that was counted until it closed says so, from the day of its closing on", () => {
    expect(told({ closedOn: "2024-06-30" })).toContain("ancien compte principal, compté jusqu’au 30 juin 2024, jour de sa fermeture");
    expect(told({ closedOn: "2024-07-01" })).toBe(""); // counted by this edition
    expect(told({ closedOn: "2024-07-01" }, null)).toContain("Comptes qui ne comptent pas");
    expect(told({ closedOn: "2024-06-30", main: false })).toContain("compte secondaire, fermé le 30 juin 2024");
  });

  test("one that opened only later says so", () => {
    expect(told({ openedOn: "2024-07-01" })).toContain("compte principal, ouvert le 1er juillet 2024 seulement");
    expect(told({ openedOn: "2024-07-01", closedOn: "2025-01-01" })).toContain("seulement, fermé le 1er janvier 2025");
    expect(told({ openedOn: "2024-06-30" })).toBe("");
    expect(told({ openedOn: "2024-07-01" }, null)).toBe("");
  });
});
