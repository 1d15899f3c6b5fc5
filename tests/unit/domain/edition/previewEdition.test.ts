import { describe, expect, it } from "vitest";
import { NAMED_JUMPS } from "@/lib/domain/edition/compareFigures";
import type { EditionInputs, FrozenAccount, FrozenTerritory } from "@/lib/domain/edition/frozenEdition";
import { Largest } from "@/lib/domain/edition/Largest";
import { previewEdition } from "@/lib/domain/edition/previewEdition";
import type { PreviousRanking } from "@/lib/domain/ranking/contract";
import { rankEditionInPortions } from "@/lib/domain/ranking/rankEdition";

const town = (id: number): FrozenTerritory => ({
  ...{ id, level: "commune", code: `0100${id}`, name: `Ville ${id}`, league: "villages", regionCode: "84", departementCode: "01" },
  ...{ population: 1_000, perimeterSince: null, epciType: null, populationYear: 2023, survey: null },
});
const account = (territoryId: number, audience: number | null, changed: Partial<FrozenAccount> = {}): FrozenAccount => ({
  ...{ territoryId, network: "facebook", accountId: territoryId, counted: true, handle: null, url: null, dormant: false },
  figures: audience === null ? [] : [figure(audience)],
  ...changed,
});
const figure = (audience: number) => ({
  ...{ kind: "followers" as const, observedOn: "2026-06-10", datePrecision: "day" as const, audience, precision: "exact" as const },
  ...{ step: null, following: null, posts: null, periodDays: null, reactions: null, comments: null, shares: null, views: null },
  ...{ source: "test", sourceUrl: null },
});
const inputsOf = (accounts: readonly FrozenAccount[]): EditionInputs => ({
  ...{ referenceOn: "2026-06-30", windowDays: 90, networks: ["facebook"] },
  territories: [1, 2, 3, 4, 5, 6].map(town),
  accounts,
});
const row = (territoryId: number, rank: number | null) => ({
  ...{ territoryId, regionCode: null, departementCode: null, rank, regionRank: null, departementRank: null },
});
const used = (territoryId: number, audience: number, accountId = territoryId) => ({
  ...{ territoryId, network: "facebook" as const, accountId },
  figure: { ...figure(audience), observedOn: "2025-06-10" },
});
const preview = (accounts: readonly FrozenAccount[], previous: PreviousRanking | null) => {
  const inputs = inputsOf(accounts);
  const portions = rankEditionInPortions({ ...inputs, previous: null, seed: 0 });
  return previewEdition({ inputs, portions, compared: previous && { code: "2025-06", revision: 2, ranking: previous } });
};

describe("previewEdition", () => {
  it("counts what would be published, with what is missing, when there is nothing to compare with", () => {
    const found = preview([account(1, 500), account(2, null), account(3, 7, { counted: false })], null);
    const missing = [{ level: "commune", code: "01002", name: "Ville 2", network: "facebook", accountId: 2 }];
    expect(found).toMatchObject({ networks: ["facebook"], accounts: 2, figures: 1, missing, difference: null });
    expect(found.contents.find(({ network }) => network === "facebook")).toEqual({
      ...{ network: "facebook", league: "villages", ranked: 1 },
      unranked: { "no-account": 3, "shared-account": 1, "no-observation": 1 },
    });
    expect(found.lists).toBeGreaterThan(5);
    expect(found.ranked).toBeGreaterThan(1);
  });

  it("tells accounts, figures and places apart from those of another edition", () => {
    const previous: PreviousRanking = {
      ...{ networks: ["facebook", "x"], metrics: {} },
      figures: [used(1, 500), used(2, 100), used(3, 300, 33), used(4, 900), used(5, 60)],
      lists: [
        { network: "facebook", metric: "audience_per_1000", league: "villages", rows: [row(4, 1), row(1, 2), row(3, 3), row(2, 4)] },
        { network: "facebook", metric: "audience", league: "villages", rows: [row(4, 1)] },
        { network: "all", metric: "audience_per_1000", league: "villages", rows: [row(4, 1)] },
        { network: "x", metric: "audience_per_1000", league: "villages", rows: [row(5, 1), row(6, null)] },
      ],
    };
    const likes = account(5, 60, { figures: [{ ...figure(600), kind: "likes" }] });
    const without = [account(4, null), account(5, 60, { counted: false })];
    const { difference } = preview([account(1, 500), account(2, 151), account(3, 290), likes, account(6, 1_000), ...without], previous);
    expect(difference?.against).toEqual({ code: "2025-06", revision: 2 });
    expect(difference?.accounts).toEqual({ appeared: 1, gone: 1, replaced: 1 });
    expect(difference?.figures).toEqual({
      ...{ changed: 2, jumped: 1 },
      jumps: [
        {
          ...{ level: "commune", code: "01002", name: "Ville 2", network: "facebook", accountId: 2 },
          before: { audience: 100, observedOn: "2025-06-10" },
          after: { audience: 151, observedOn: "2026-06-10" },
        },
      ],
    });
    // Now 6, 1, 3, 2: the first is new, 1 and 3 and 2 keep their places, 4 left; on x nobody is ranked any more.
    expect(difference?.ranks).toEqual({ moved: 0, entered: 1, left: 2 });
    expect(difference?.moves).toEqual([]);
    const fallen = { ...previous, lists: [{ ...previous.lists[0], rows: [row(1, 1)] } as PreviousRanking["lists"][number]] };
    expect(preview([account(1, 500), account(2, 600)], fallen).difference?.moves).toMatchObject([{ risers: [], fallers: [{ after: 2 }] }]);
    const bare = preview([account(1, 500)], { ...previous, lists: [] });
    expect(bare.difference?.ranks).toEqual({ moved: 0, entered: 1, left: 0 });
    const risen = { ...previous, lists: [{ ...previous.lists[0], rows: [row(1, 2)] } as PreviousRanking["lists"][number]] };
    expect(preview([account(1, 500)], risen).difference?.moves).toMatchObject([{ risers: [{ after: 1 }], fallers: [] }]);
  });

  it("names the longest moves each way", () => {
    const list = { network: "facebook" as const, metric: "audience_per_1000" as const, league: "villages" as const };
    const previous: PreviousRanking = {
      ...{ networks: ["facebook"], metrics: {}, figures: [] },
      lists: [{ ...list, rows: [row(1, 1), row(2, 2), row(3, 3), row(4, 4)] }],
    };
    const { difference } = preview([account(1, 1), account(2, 3), account(3, 2), account(4, 4)], previous);
    const moved = (code: string, before: number, after: number) =>
      expect.objectContaining({ code, level: "commune", network: "facebook", before, after });
    expect(difference?.ranks).toEqual({ moved: 2, entered: 0, left: 0 });
    expect(difference?.moves).toEqual([{ league: "villages", risers: [moved("01004", 4, 1)], fallers: [moved("01001", 1, 4)] }]);
  });

  it("names no more jumps than can be looked at, from nothing to something first", () => {
    const many = Array.from({ length: NAMED_JUMPS + 5 }, (_, index) => index + 1);
    const inputs = { ...inputsOf(many.map((id) => account(id, id * 10))), territories: many.map(town) };
    const figures = many.map((id) => used(id, id === 7 ? 0 : 1));
    const ranking: PreviousRanking = { networks: ["facebook"], metrics: {}, figures, lists: [] };
    const { difference } = previewEdition({ inputs, portions: [], compared: { code: "a", revision: 1, ranking } });
    expect(difference?.figures.jumped).toBe(NAMED_JUMPS + 5);
    expect(difference?.figures.jumps).toHaveLength(NAMED_JUMPS);
    expect(difference?.figures.jumps.slice(0, 2).map(({ after }) => after.audience)).toEqual([70, 550]);
  });
});

describe("Largest", () => {
  it("keeps the first of equals", () => {
    const largest = new Largest<string>(2);
    for (const [size, item] of [
      [1, "a"],
      [2, "b"],
      [2, "c"],
      [3, "d"],
      [1, "e"],
    ] as const)
      largest.add(size, () => item);
    expect(largest.items()).toEqual(["d", "b"]);
  });
});
