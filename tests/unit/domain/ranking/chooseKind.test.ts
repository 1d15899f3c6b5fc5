import { describe, expect, it } from "vitest";
import type { RankedAccount } from "@/lib/domain/ranking";
import { chooseKind } from "@/lib/domain/ranking/chooseKind";
import { METRIC_KINDS, type MetricKind } from "@/lib/domain/snapshot/figure";
import { account, figure, listFor, territory } from "./rankingInput";

const accounts = (...kinds: MetricKind[][]): RankedAccount[] =>
  kinds.map((its, id) =>
    account(
      id,
      its.map((kind) => figure({ kind })),
    ),
  );

describe("chooseKind", () => {
  it("takes the kind that most counted accounts have", () => {
    expect(chooseKind(accounts(["followers"], ["likes"], ["likes"]))).toBe("likes");
    expect(chooseKind(accounts(["followers", "likes"], ["likes"], ["subscribers"]))).toBe("likes");
  });

  it("settles a tie by followers, then subscribers, then likes", () => {
    expect(METRIC_KINDS).toEqual(["followers", "subscribers", "likes"]);
    expect(chooseKind(accounts(["likes"], ["subscribers"], ["followers"]))).toBe("followers");
    expect(chooseKind(accounts(["likes"], ["subscribers"]))).toBe("subscribers");
    expect(chooseKind(accounts(["followers", "likes"], ["likes", "followers"]))).toBe("followers");
  });

  it("does not count what is only shared", () => {
    const shared = accounts(["likes"], ["likes"]).map((one) => ({ ...one, counted: false }));
    expect(chooseKind([...accounts(["followers"]), ...shared])).toBe("followers");
  });

  it("has none without figures", () => {
    expect(chooseKind([])).toBeNull();
    expect(chooseKind(accounts([], []))).toBeNull();
  });
});

describe("the kind of a list", () => {
  const territories = [territory(1), territory(2), territory(3)];

  it("is one: each account gives its figure of that kind, an account that has none is not comparable", () => {
    const list = listFor("audience", {
      territories,
      accounts: [
        account(1, [figure({ kind: "likes", audience: 10 }), figure({ kind: "followers", audience: 20 })]),
        account(2, [figure({ kind: "followers", audience: 30 })]),
        account(3, [figure({ kind: "likes", audience: 40 })]),
      ],
    });
    expect(list.kind).toBe("followers");
    expect(list.ranked.map(({ territoryId, value, kind }) => [territoryId, value, kind])).toEqual([
      [2, 30, "followers"],
      [1, 20, "followers"],
    ]);
    expect(list.notRanked).toEqual([
      {
        territoryId: 3,
        position: 3,
        regionCode: "84",
        departementCode: "69",
        audience: null,
        observedOn: null,
        kind: null,
        reason: "not-comparable",
        missingNetworks: [],
      },
    ]);
  });

  it("counts the accounts of territories without a league as well", () => {
    const com = territory(4, { level: "com", league: null });
    const kinds = [
      account(1, [figure({ kind: "followers" })]),
      account(2, [figure({ kind: "likes" })]),
      account(4, [figure({ kind: "likes" })]),
    ];
    expect(listFor("audience", { territories: [...territories, com], accounts: kinds }).kind).toBe("likes");
  });

  it("is null where no figure was found", () => {
    expect(listFor("audience", { territories, accounts: [account(1, [])] }).kind).toBeNull();
  });
});
