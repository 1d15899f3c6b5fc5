import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTerritoryAccounts } from "@/lib/data/account/readTerritoryAccounts";
import { database } from "@/lib/data/database";
import { readPastRanks } from "@/lib/data/ranking/readPastRanks";
import { readPeers } from "@/lib/data/ranking/readPeers";
import { readPodiums } from "@/lib/data/ranking/readPodiums";
import { readTerritoryRankings } from "@/lib/data/ranking/readTerritoryRankings";
import { readTerritoryHistory } from "@/lib/data/snapshot/readTerritoryHistory";
import { insertFrozenEditions } from "../../fixtures/frozenEditions";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  process.env.DATABASE_URL = test.url;
  await insertFrozenEditions(test.pool);
});
afterAll(async () => {
  await database().close();
  await test.close();
});

const LYON = { level: "commune", code: "69123" } as const;

async function standingsOf(code: string, network: string) {
  const found = await readTerritoryRankings({ level: "commune", code });
  const standing = found?.networks.find((one) => one.network === network);
  if (!standing) throw new Error(`${code} has nothing on ${network}`);
  return standing;
}

describe("readTerritoryRankings", () => {
  it("gives the frozen facts and every network of the edition, all last", async () => {
    const found = await readTerritoryRankings(LYON);
    expect(found?.territory).toEqual({
      level: "commune",
      code: "69123",
      name: "Lyon",
      slug: "69123-lyon",
      population: 500_000,
      populationYear: 2023,
      region: "84",
      departement: "69",
      league: "grandes-villes",
    });
    expect(found?.networks.map((one) => one.network)).toEqual(["facebook", "instagram", "all"]);
    expect(found?.edition).toMatchObject({ code: "2026-06", revision: 2 });
    expect((await readTerritoryRankings({ ...LYON, edition: "2025-06" }))?.edition.revision).toBe(1);
  });

  it("gives the rank in the nation, the région and the département, with what stands behind it", async () => {
    const facebook = await standingsOf("38185", "facebook");
    expect(facebook.figure).toMatchObject({ audience: 12_000, observedOn: "2026-06-15", source: { url: "https://example.org/preuve/2" } });
    expect(facebook.account).toEqual({ handle: "compte2", url: null, dormant: false, counted: true });
    const per1000 = facebook.metrics.find(({ metric }) => metric.id === "audience_per_1000");
    expect(per1000).toMatchObject({ value: 80, reason: null, movement: null, position: 2 });
    expect(per1000?.standings).toEqual([
      { scope: "national", code: "", name: "", rank: 2, best: 2, worst: 3, tied: true, ranked: 5, territories: 8, previousRank: null },
      {
        scope: "region",
        code: "84",
        name: "Auvergne-Rhône-Alpes",
        rank: 2,
        best: 2,
        worst: 3,
        tied: true,
        ranked: 3,
        territories: 5,
        previousRank: null,
      },
    ]);
    const lyon = (await standingsOf("69123", "facebook")).metrics.find(({ metric }) => metric.id === "audience_per_1000");
    expect(lyon?.standings.map(({ scope, previousRank }) => [scope, previousRank])).toEqual([
      ["national", 3],
      ["region", 2],
      ["departement", null],
    ]);
    expect(lyon?.movement).toBe("compared");
    const changed = await Promise.all(["facebook", "instagram", "all"].map(async (on) => (await standingsOf("69123", on)).accountChanged));
    expect(changed).toEqual([true, false, true]);
    expect(facebook.accountChanged).toBe(false);
  });

  it("orders metrics as the methodology does, and gives the reason where there is no value", async () => {
    const facebook = await standingsOf("06088", "facebook");
    expect(facebook.metrics.map(({ metric }) => metric.id)).toEqual(["audience", "audience_per_1000", "expected_ratio", "engagement_rate"]);
    expect(facebook.metrics[3]).toMatchObject({ value: null, reason: "missing-field", standings: [] });
    expect((await standingsOf("13055", "facebook")).metrics[0]).toMatchObject({ value: null, reason: "no-account", standings: [] });
    const shared = await standingsOf("42218", "facebook");
    expect(shared.account).toMatchObject({ counted: false, handle: "lyon" });
    expect(shared).toMatchObject({ figure: null });
    expect(shared.metrics[0]?.reason).toBe("shared-account");
  });

  it("sums the networks, names the missing ones, and lists the figures", async () => {
    const all = await standingsOf("69123", "all");
    expect(all.parts.map((part) => [part.network, part.audience])).toEqual([
      ["facebook", 50_000],
      ["instagram", 9_000],
    ]);
    expect(all).toMatchObject({ account: null, figure: null });
    expect((await standingsOf("63113", "all")).metrics[0]).toMatchObject({ reason: "no-observation", missingNetworks: ["facebook"] });
  });

  it("says how the engagement compares with what the audience lets expect", async () => {
    const expected = (await standingsOf("69123", "facebook")).expectedEngagement;
    // 1.25 / exp(1 − 0.2 ln 50 000) = 1.25 / 0.3122…
    expect(expected?.ratio).toBe(4);
    expect(expected?.fit).toMatchObject({ n: 40, beta: -0.2 });
    expect((await standingsOf("06088", "facebook")).expectedEngagement).toBeNull();
  });

  it("knows no territory that the revision has not", async () => {
    expect(await readTerritoryRankings({ level: "epci", code: "69123" })).toBeNull();
    await expect(readTerritoryRankings({ ...LYON, edition: "1999" })).rejects.toMatchObject({ code: "unknown-edition" });
  });
});

describe("readPastRanks", () => {
  const ask = (code: string, more: object = {}) =>
    readPastRanks({ level: "commune", code }, { edition: "2026-06", revision: 2, metric: "audience_per_1000", ...more });

  it("gives the rank of each edition in its league, the newest first, and says where the account is another one", async () => {
    const lyon = await ask("69123");
    expect(lyon.editions.map(({ code, title }) => [code, title])).toEqual([
      ["2026-06", "Juin 2026"],
      ["2025-06", "Juin 2025"],
    ]);
    const place = { rank: 1, best: 1, worst: 1, tied: false };
    const rank = { league: "grandes-villes", place, reason: null, ranked: 5, accountChanged: false };
    expect(lyon.networks).toEqual([{ network: "facebook", ranks: [{ ...rank, accountChanged: true }, rank] }]);
    const [grenoble] = (await ask("38185")).networks;
    expect(grenoble?.ranks.map((one) => [one?.place, one?.accountChanged])).toEqual([
      [{ rank: 2, best: 2, worst: 3, tied: true }, false],
      [{ rank: 2, best: 2, worst: 3, tied: true }, false],
    ]);
  });

  it("begins with the edition asked for, and reads no more of them than it is told to", async () => {
    expect((await ask("69123", { edition: "2025-06", revision: 1 })).editions.map(({ code }) => code)).toEqual(["2025-06"]);
    expect((await ask("69123", { most: 1 })).editions.map(({ code }) => code)).toEqual(["2026-06"]);
  });

  it("names no network on which the territory never had a rank", async () => {
    expect((await ask("63113")).networks).toEqual([]);
    expect((await ask("00000")).networks).toEqual([]);
  });
});

describe("readPeers", () => {
  it("gives the nearest by the ratio of populations, ranked ones only", async () => {
    const peers = await readPeers({ ...LYON, network: "facebook", metric: "audience_per_1000", n: 3 });
    expect(peers.map(({ territory, rank }) => [territory.name, rank])).toEqual([
      ["Nice", 4],
      ["Grenoble", 2],
      ["Villeurbanne", 2],
    ]);
    expect(await readPeers({ level: "commune", code: "00000", network: "facebook", metric: "audience" })).toEqual([]);
  });
});

describe("readPodiums", () => {
  it("gives the first three of each league, ties included", async () => {
    const { podiums, network } = await readPodiums({});
    expect(network).toBe("facebook");
    expect(podiums.map(({ league, ranked }) => [league, ranked])).toEqual([["grandes-villes", 5]]);
    expect(podiums[0]?.steps.map(({ rank, tied, territory }) => [rank, tied, territory.name])).toEqual([
      [1, false, "Lyon"],
      [2, true, "Grenoble"],
      [2, true, "Villeurbanne"],
    ]);
  });
  it("falls back on the network that ranks most where the asked one ranks nobody", async () => {
    expect((await readPodiums({ network: "youtube" })).network).toBe("facebook");
    expect((await readPodiums({ network: "instagram", metric: "audience" })).network).toBe("instagram");
    expect(await readPodiums({ metric: "follow_ratio" })).toMatchObject({ network: "facebook", podiums: [] });
  });
});

describe("readTerritoryAccounts and readTerritoryHistory", () => {
  beforeAll(() =>
    test.pool.query(`
      INSERT INTO account (id, territory_id, network, handle, handle_key, standing, main, opened_on, closed_on) VALUES
        (1, 1, 'facebook', 'Lyon', 'lyon', 'official', true, NULL, NULL), (2, 1, 'facebook', 'LyonBis', 'lyonbis', 'unofficial', false, NULL, NULL),
        (3, 1, 'facebook', 'LyonAvant', 'lyonavant', 'official', false, NULL, '2014-01-01'), (4, 1, 'youtube', NULL, NULL, 'official', true, NULL, NULL),
        (5, 1, 'instagram', 'LyonNeuf', 'lyonneuf', 'official', true, '2024-03-03', NULL),
        (6, 1, 'instagram', 'LyonVieux', 'lyonvieux', 'official', true, NULL, '2024-03-03');
      INSERT INTO account_share VALUES (1, 7);
      INSERT INTO source (id, label) VALUES (1, 'Relevé');
      INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, step, origin, source_id, recorded_by) VALUES
        (1, '2020-01-01', 'followers', 'year', 100, 'exact', NULL, 'hand', 1, 'test'), (1, '2026-06-15', 'followers', 'day', 500, 'exact', NULL, 'hand', 1, 'test'),
        (1, '2026-06-15', 'likes', 'day', 480, 'rounded', 10, 'hand', 1, 'test'), (3, '2013-06-15', 'likes', 'day', 50, 'exact', NULL, 'hand', 1, 'test'),
        (5, '2025-06-15', 'followers', 'day', 20, 'exact', NULL, 'hand', 1, 'test'), (6, '2023-06-15', 'followers', 'day', 70, 'exact', NULL, 'hand', 1, 'test')`),
  );

  it("lists every account, who holds it and who shares it", async () => {
    const accounts = await readTerritoryAccounts(LYON);
    expect(accounts.map(({ id, standing, main, closedOn }) => [id, standing, main, closedOn])).toEqual([
      [1, "official", true, null],
      [3, "official", false, "2014-01-01"],
      [2, "unofficial", false, null],
      [5, "official", true, null],
      [6, "official", true, "2024-03-03"],
      [4, "official", true, null],
    ]);
    expect(accounts[0]).toMatchObject({ holder: null, sharedWith: [{ level: "commune", code: "42218", name: "Saint-Étienne" }] });
    const shared = await readTerritoryAccounts({ level: "commune", code: "42218" });
    expect(shared).toMatchObject([{ id: 1, holder: { level: "commune", code: "69123", name: "Lyon" }, sharedWith: [] }]);
  });

  it("gives all snapshots of each account, oldest first, year-precise ones too, in the order in which the accounts were counted", async () => {
    const history = await readTerritoryHistory(LYON);
    expect(
      history.map(({ accountId, points }) => [accountId, points.map(({ observedOn, kind, audience }) => [observedOn, kind, audience])]),
    ).toEqual([
      [
        1,
        [
          ["2020-01-01", "followers", 100],
          ["2026-06-15", "followers", 500],
          ["2026-06-15", "likes", 480],
        ],
      ],
      [3, [["2013-06-15", "likes", 50]]],
      [6, [["2023-06-15", "followers", 70]]],
      [5, [["2025-06-15", "followers", 20]]],
    ]);
    expect(history.map(({ counted, openedOn, closedOn }) => [counted, openedOn, closedOn])).toEqual([
      [true, null, null],
      [false, null, "2014-01-01"],
      [true, null, "2024-03-03"],
      [true, "2024-03-03", null],
    ]);
    expect(history[0]?.points[2]).toMatchObject({
      precision: "rounded",
      step: 10,
      datePrecision: "day",
      source: { label: "Relevé", url: null },
    });
    expect(await readTerritoryHistory({ level: "commune", code: "13055" })).toEqual([]);
  });

  it("keeps back what a campaign reads for the next edition", async () => {
    const snapshot = (day: string, recorded: string) =>
      test.pool.query(
        `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by, recorded_at)
         VALUES (3, $1, 'likes', 'day', 60, 'exact', 'hand', 1, 'test', $2)`,
        [day, recorded],
      );
    await snapshot("2026-06-30", "2026-09-01T08:00:00Z"); // corrected late, of a time that was published
    await snapshot("2026-07-01", "2026-07-02T07:00:00Z"); // there before the last edition was published
    await snapshot("2026-07-02", "2026-07-03T07:00:00Z"); // read for the next
    const history = await readTerritoryHistory(LYON);
    const days = history.find(({ accountId }) => accountId === 3)?.points.map(({ observedOn }) => observedOn);
    expect(days).toEqual(["2013-06-15", "2026-06-30", "2026-07-01"]);
  });
});
