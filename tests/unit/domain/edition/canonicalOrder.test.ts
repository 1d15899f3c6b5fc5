import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inCanonicalOrder } from "@/lib/domain/edition/canonicalOrder";
import { aFigure, anAccount, aTerritory, someInputs } from "@/tests/fixtures/frozenEdition";

const territories = [
  aTerritory({ id: 1, level: "region", code: "01" }),
  aTerritory({ id: 2, level: "commune", code: "2A004" }),
  aTerritory({ id: 3, level: "commune", code: "01001" }),
  aTerritory({ id: 4, level: "epci", code: "200000001" }),
];
const accounts = [
  anAccount({ territoryId: 4, accountId: 7 }),
  anAccount({ territoryId: 3, network: "youtube", accountId: 6 }),
  anAccount({ territoryId: 3, accountId: 5, counted: false, handle: "b" }),
  anAccount({ territoryId: 3, accountId: 9, counted: false, handle: "a" }),
  anAccount({ territoryId: 3, accountId: 8, handle: "z", figures: [aFigure({ kind: "likes" }), aFigure()] }),
  anAccount({ territoryId: 2, accountId: 4, counted: false, url: "https://b.example" }),
  anAccount({ territoryId: 2, accountId: 3, counted: false, url: "https://a.example" }),
];

describe("inCanonicalOrder", () => {
  it("orders territories by level then code, by code units", () => {
    expect(inCanonicalOrder(someInputs({ territories })).territories.map(({ id }) => id)).toEqual([3, 2, 4, 1]);
  });

  it("orders accounts by territory, network, the counted first, handle and address; figures by kind; networks as they are shown", () => {
    const ordered = inCanonicalOrder(someInputs({ territories, accounts, networks: ["youtube", "facebook"] }));
    expect(ordered.accounts.map(({ accountId }) => accountId)).toEqual([8, 9, 5, 6, 3, 4, 7]);
    expect(ordered.accounts[0]?.figures.map(({ kind }) => kind)).toEqual(["followers", "likes"]);
    expect(ordered.networks).toEqual(["facebook", "youtube"]);
  });

  it("orders accounts shared on one network by handle, then address, then identifier; nameless first", () => {
    const shared = (accountId: number, handle: string | null, url: string | null) =>
      anAccount({ territoryId: 4, counted: false, accountId, handle, url });
    const held = [
      shared(5, "b", "v"),
      shared(4, "b", "u"),
      shared(3, "b", null),
      shared(2, "b", null),
      shared(7, null, "w"),
      shared(6, "a", null),
    ];
    const ordered = inCanonicalOrder(someInputs({ territories, accounts: held }));
    expect(ordered.accounts.map(({ accountId }) => accountId)).toEqual([7, 6, 2, 3, 4, 5]);
  });

  it("leaves out an account whose territory is not there", () => {
    expect(inCanonicalOrder(someInputs({ territories, accounts: [anAccount({ territoryId: 99 })] })).accounts).toEqual([]);
  });

  it("does not depend on the order of what it is given", () => {
    const expected = inCanonicalOrder(someInputs({ territories, accounts }));
    fc.assert(
      fc.property(fc.shuffledSubarray(territories, { minLength: 4 }), fc.shuffledSubarray(accounts, { minLength: 7 }), (places, held) => {
        expect(inCanonicalOrder(someInputs({ territories: places, accounts: held }))).toEqual(expected);
      }),
    );
  });

  it("refuses what has no place in the order", () => {
    const unknown = anAccount({ territoryId: 3, network: "myspace" as "facebook" });
    expect(() => inCanonicalOrder(someInputs({ territories, accounts: [unknown] }))).toThrow(RangeError);
  });
});
