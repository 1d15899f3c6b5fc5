import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { saveEntry } from "@/lib/data/campaign/saveEntry";
import { connect, type Database, inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { applyMigrations } from "@/lib/data/migration/applyMigrations";
import { openInstance } from "@/scripts/instance/openInstance";
import { superviseDatabase } from "@/scripts/start/superviseDatabase";
import { type DataFolder, makeDataFolder } from "../start/dataFolder";
import { killPostmaster } from "../start/killPostmaster";

// On an instance as it is served, its writes on disk: the Postgres of the other tests keeps nothing through a crash.
let folder: DataFolder;
beforeAll(() => {
  folder = makeDataFolder();
});
afterAll(() => folder.remove());

const TOWNS = 160;
const PEOPLE = 4;
const KILLS = 2;

test("what was said to be saved is there after Postgres was killed while four people typed, whole, with its trace", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const stopping = { begun: false };
  const say = vi.fn();
  void superviseDatabase(instance, stopping, say, 20);
  await applyMigrations(instance.url);
  const db = connect(instance.url);
  const { campaignId, memberId, accounts } = await fill(db);

  const saved: number[] = [];
  const people = Array.from({ length: PEOPLE }, async (_, person) => {
    for (const accountId of accounts.filter((id) => id % PEOPLE === person)) {
      const given = {
        campaignId,
        accountId,
        version: 0,
        texts: { audience: "1234", observedOn: "2026-11-20" },
        unreadable: null,
        note: null,
      };
      const who = { memberId, actor: `member:${memberId}`, now: new Date("2026-11-22T10:00:00Z") };
      // As the sheet does: what did not come back is sent again, and the second time it may be there already.
      for (let again = true; again; ) {
        const said = await inTransaction(db.pool, (client) => saveEntry(client, { ...given, ...who })).catch(() => null);
        if (said === null) await new Promise((resolve) => setTimeout(resolve, 20));
        else again = false;
      }
      saved.push(accountId);
    }
  });
  for (let kill = 1; kill <= KILLS; kill++) {
    await vi.waitFor(() => expect(saved.length).toBeGreaterThan((kill * TOWNS) / (KILLS + 1)), { timeout: 30_000, interval: 5 });
    await killPostmaster(folder.path);
    await vi.waitFor(() => expect(say.mock.calls.filter(([event]) => event === "revived")).toHaveLength(kill), { timeout: 20_000 });
  }
  await Promise.all(people);

  const { rows } = await db.pool.query(
    `SELECT count(e.account_id)::int AS entries, count(s.account_id)::int AS snapshots,
       (SELECT count(DISTINCT subject_id)::int FROM audit_log WHERE subject = 'campaign-entry') AS traces,
       (SELECT count(*)::int FROM audit_log WHERE subject = 'snapshot') AS written
     FROM campaign_entry e FULL JOIN snapshot s USING (account_id)`,
  );
  expect(rows).toEqual([{ entries: TOWNS, snapshots: TOWNS, traces: TOWNS, written: TOWNS }]);
  stopping.begun = true;
  await db.close();
  await instance.close();
});

async function fill({ pool }: Database) {
  await pool.query(
    `INSERT INTO territory (level, code, name, article, search_name, postal_codes, region_code, departement_code, league, population, population_year, vintage)
     SELECT 'commune', lpad(n::text, 5, '0'), 'Ville ' || n, 0, 'ville ' || n, '{}', '53', '35', 'petites-villes', 7000, 2023, 'x' FROM generate_series(1, ${TOWNS}) n;
     INSERT INTO account (territory_id, network, standing, main) SELECT id, 'facebook', 'official', true FROM territory`,
  );
  return inTransaction(pool, async (client) => {
    const memberId = await createMember(client, { email: "a@b.fr", name: "Alice", roles: ["EDITOR"], passwordHash: null, actor: "test" });
    const days = { referenceOn: "2026-11-30", opensOn: "2026-11-01", closesOn: "2026-11-30" };
    const scope = { networks: ["facebook"], leagues: ["petites-villes"], regionCode: null, memberIds: [] } as const;
    const { id } = await createCampaign(client, { title: "Essai", ...days, ...scope, createdBy: memberId, actor: "test" });
    const { rows } = await client.query<{ account_id: number }>("SELECT account_id FROM campaign_target");
    return { campaignId: id, memberId, accounts: rows.map(({ account_id }) => account_id) };
  });
}
