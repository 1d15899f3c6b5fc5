import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalForm } from "@/lib/domain/edition/canonicalForm";
import { inCanonicalOrder } from "@/lib/domain/edition/canonicalOrder";
import type { FrozenEdition, FrozenList } from "@/lib/domain/edition/frozenEdition";
import { InputOrdinals } from "@/lib/domain/edition/InputOrdinals";
import { metricVersions, type PublishedFit, rankEdition } from "@/lib/domain/ranking";
import { WEBSITE_STATES } from "@/lib/domain/territory/websiteState";
import { aFigure, anAccount, anEdition, aTerritory, someInputs } from "@/tests/fixtures/frozenEdition";

async function* oneByOne(lists: readonly FrozenList[]) {
  yield* lists;
}

/**
 * The form of what an edition with these inputs publishes.
 * @param metrics those in force, and no list by another
 */
async function formOf(
  edition: FrozenEdition,
  fits?: readonly PublishedFit[],
  metrics: Readonly<Record<string, number>> = metricVersions(),
): Promise<string> {
  const ordinals = new InputOrdinals(edition.accounts);
  const ranking = rankEdition({ ...edition, previous: null, seed: 0, minimumGroupSize: 3 });
  const inForce = ranking.lists.filter(({ metric }) => metric in metrics);
  const lists = inForce.map((list): FrozenList => {
    const input = (row: { territoryId: number; kind: FrozenList["kind"] }) =>
      ordinals.on(list.network)?.find(row.territoryId, row.kind) ?? null;
    return {
      ...list,
      ranked: list.ranked.map((row) => ({ ...row, input: input(row) })),
      notRanked: list.notRanked.map((row) => ({ ...row, input: input(row) })),
    };
  });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const piece of canonicalForm(edition, oneByOne(lists), { metrics, fits: fits ?? ranking.fits })) {
    text += decoder.decode(piece); // a piece ends with a row, never within a character
  }
  return text;
}

const territories = [1, 2, 3, 4].map((id) =>
  aTerritory({ id, name: `Saint-É${id} « ${"\u2028"}"\\`, population: 300 * id, regionCode: id === 3 ? null : "84" }),
);
const accounts = [1, 2, 3].map((territoryId) =>
  anAccount({
    territoryId,
    handle: "héhé\u0007",
    figures: [aFigure({ audience: 100 * territoryId ** 2, step: 10, precision: "rounded", views: 2 ** 40 })],
  }),
);
const edition = anEdition({
  ...inCanonicalOrder(
    someInputs({
      territories,
      accounts: [...accounts, anAccount({ territoryId: 4 }), anAccount({ territoryId: 4, accountId: 10, counted: false })],
    }),
  ),
  previous: { code: "2026-07", revision: 2, sha256: "f".repeat(64) },
  previousOrdinals: new Map([[10, 3]]),
});

describe("canonicalForm", () => {
  it("is RFC 8785: what an independent implementation writes of the same data", async () => {
    const text = await formOf(edition);
    expect(text).toBe(canonicalize(JSON.parse(text)));
  });

  it("is so for any text and number", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 12 });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(text, text, fc.nat(2_000_000_000), number, async (name, source, audience, beta) => {
        const fit = {
          network: "facebook",
          group: "communes",
          subject: "audience",
          n: 30,
          alpha: -beta,
          beta,
          betaSe: beta,
          betaLow: 0,
          betaHigh: -0,
          r2: 1,
        } as const;
        const form = await formOf(
          anEdition({
            territories: [aTerritory({ id: 1, name })],
            accounts: [anAccount({ territoryId: 1, figures: [aFigure({ audience, source })] })],
          }),
          [fit],
        );
        expect(form).toBe(canonicalize(JSON.parse(form)));
      }),
      { numRuns: 60 },
    );
  });

  it("holds inputs, lists, fits and territories under the names of their columns", async () => {
    const form = JSON.parse(await formOf(edition));
    expect(Object.keys(form)).toEqual([
      ...["columns", "edition", "format", "inputs", "lists", "metrics", "networks", "previous", "reference", "regressions"],
      ...["revision", "territories", "window"],
    ]);
    expect(form).toMatchObject({
      edition: "2026-10",
      format: "belvedere-edition/2",
      reference: "2026-10-31",
      window: 90,
      previous: { edition: "2026-07" },
    });
    for (const name of ["inputs", "regressions", "territories"])
      for (const row of form[name]) expect(row).toHaveLength(form.columns[name].length);
    const list = form.lists.find(
      (found: { network: string; metric: string }) => found.network === "facebook" && found.metric === "audience",
    );
    for (const name of ["ranked", "scopes", "unranked"])
      for (const row of list[name]) expect(row).toHaveLength(form.columns.lists[name].length);
    expect(list.ranked.map((row: unknown[]) => row.slice(1, 7))).toEqual([
      ["00003", 900, 900, "2026-10-01", 3, 1],
      ["00002", 400, 400, "2026-10-01", 2, 2],
      ["00001", 100, 100, "2026-10-01", 1, 3],
    ]);
    expect(list.unranked).toEqual([["commune", "00004", "no-observation", null, null, 4, []]]);
    expect(form.inputs[0].slice(0, 9)).toEqual(["commune", "00001", "facebook", true, "héhé\u0007", null, false, 3, "followers"]);
    expect(form.regressions).toHaveLength(2);
  });

  it("holds how an index is made at the end of its rows", async () => {
    const whole = { posts: 10, periodDays: 30, comments: 0, shares: 0, step: null, precision: "exact" } as const;
    const figures = [
      aFigure({ ...whole, audience: 500, reactions: 50, following: 100 }),
      aFigure({ ...whole, audience: 400, reactions: 80, following: 100 }),
    ];
    const pair = figures.map((one, index) => anAccount({ territoryId: index + 1, figures: [one] }));
    const text = await formOf(anEdition({ territories: territories.slice(0, 2), accounts: pair }));
    expect(text).toBe(canonicalize(JSON.parse(text)));
    const { columns, lists } = JSON.parse(text);
    expect(columns.lists.index).toEqual([
      ...["engagement_ratePart", "audience_per_1000Part", "posts_per_dayPart", "audiencePart", "follow_ratioPart"],
      ...["methodRankLow", "methodRankHigh"],
    ]);
    const width = columns.lists.ranked.length;
    for (const { metric, ranked } of lists)
      for (const row of ranked) expect(row).toHaveLength(metric === "observatory_index" ? width + columns.lists.index.length : width);
    const list = lists.find(({ metric }: { metric: string }) => metric === "observatory_index");
    expect(list.ranked.map((row: unknown[]) => [row[1], row[2], ...row.slice(width, width + 5)])).toEqual([
      ["00001", 56.7, 0, 1, 0.5, 1, 1],
      ["00002", 43.3, 1, 0, 0.5, 0, 0],
    ]);
  });

  it("is what it was before the index where a revision has none, byte for byte", async () => {
    const { observatory_index: _, ...before } = metricVersions();
    const sha256 = createHash("sha256").update(await formOf(edition, undefined, before));
    expect(sha256.digest("hex")).toBe("6d289183d3df073c7880478cf5314dec247fd38a74d26aafa28afcf79ac7c1c2");
  });

  it("writes the census only where the revision froze it, and all else byte for byte as before", async () => {
    const sha256 = createHash("sha256").update(await formOf(edition));
    expect(sha256.digest("hex")).toBe("8d67638f646440421b0c645f7e98446c2ef012f5f194140ac59cc9c50cfed5cc");
    const [first, ...others] = edition.territories.map((territory) => ({
      ...territory,
      survey: { surveyedOn: null, website: "unknown" as const },
    }));
    if (!first) throw new Error("the fixture has territories");
    const territories = [{ ...first, survey: { surveyedOn: "2026-09-01", website: "known" as const } }, ...others];
    const form = JSON.parse(await formOf({ ...edition, territories }));
    expect(form.format).toBe("belvedere-edition/2");
    expect(form.columns.territories.slice(-2)).toEqual(["surveyedOn", "website"]);
    expect(form.territories.map((row: unknown[]) => row.slice(10))).toEqual([
      ["2026-09-01", "known"],
      ...others.map(() => [null, "unknown"]),
    ]);
    for (const website of WEBSITE_STATES) {
      const text = await formOf({ ...edition, territories: [{ ...first, survey: { surveyedOn: null, website } }, ...others] });
      expect(text).toBe(canonicalize(JSON.parse(text)));
      expect(JSON.parse(text).territories[0].slice(10)).toEqual([null, website]);
    }
  });

  it("comes in pieces, with every row of a large edition", async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => index + 1);
    const large = anEdition({
      territories: many.map((id) => aTerritory({ id })),
      accounts: many.map((territoryId) => anAccount({ territoryId, figures: [aFigure({ audience: territoryId })] })),
    });
    const form = JSON.parse(await formOf(large, []));
    expect(form.inputs).toHaveLength(3_000);
    expect(form.lists[0].ranked.map((row: unknown[]) => row[2])).toEqual([...many].reverse());
  });

  it("orders fits by their names, whatever order they are kept in", async () => {
    const fits = (["communes", "epci"] as const).flatMap((group) =>
      (["x", "all"] as const).map((network) => ({
        network,
        group,
        subject: "audience" as const,
        n: 30,
        alpha: 0,
        beta: 1,
        betaSe: 1,
        betaLow: 0,
        betaHigh: 2,
        r2: 1,
      })),
    );
    const form = await formOf(edition, fits);
    expect(JSON.parse(form).regressions.map(([network, group]: string[]) => `${network} ${group}`)).toEqual([
      "all communes",
      "all epci",
      "x communes",
      "x epci",
    ]);
    expect(await formOf(edition, [...fits].reverse())).toBe(form);
  });

  it("names no identifier of the database", async () => {
    const renumbered = anEdition({
      ...edition,
      territories: edition.territories.map((territory) => ({ ...territory, id: territory.id + 5_000 })),
      accounts: edition.accounts.map((account) => ({
        ...account,
        territoryId: account.territoryId + 5_000,
        accountId: account.accountId + 9_000,
      })),
      previousOrdinals: new Map([[9_010, 3]]),
    });
    expect(await formOf(renumbered)).toBe(await formOf(edition));
  });

  it("refuses an account, or a row, of a territory that is not in it", async () => {
    const stray = anEdition({ accounts: [anAccount({ territoryId: 9 })] });
    await expect(async () => {
      for await (const _ of canonicalForm(stray, oneByOne([]), { metrics: {}, fits: [] }));
    }).rejects.toThrow("an account of an unknown territory");
    const list = rankEdition({ ...edition, previous: null, seed: 0 }).lists[0];
    if (!list) throw new Error("a list");
    const rows = { ranked: list.ranked.map((row) => ({ ...row, input: 1 })), notRanked: [] };
    await expect(async () => {
      for await (const _ of canonicalForm(anEdition(), oneByOne([{ ...list, ...rows }]), { metrics: {}, fits: [] }));
    }).rejects.toThrow("a row of an unknown territory");
  });
});
