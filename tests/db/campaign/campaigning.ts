import { afterAll, beforeAll, expect } from "vitest";
import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { type GivenReview, reviewEntry } from "@/lib/data/campaign/reviewEntry";
import { type GivenEntry, saveEntry } from "@/lib/data/campaign/saveEntry";
import { inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

export let db: TestDatabase;
export let alice = 0;
export let bruno = 0;
export let campaignId = 0;
export const accounts: Record<string, number> = {};
export const now = new Date("2026-11-22T10:00:00Z");

/** Three towns of one league; the first has two networks, and a figure of May. Two editors read them. @param opened what `database()` gives */
export function openCampaigning(opened: { db: TestDatabase | null }): void {
  beforeAll(async () => {
    db = await createTestDatabase();
    opened.db = db;
    await db.pool.query(
      `INSERT INTO area (level, code, name, article) VALUES ('region', '53', 'Bretagne', 3);
       INSERT INTO territory (level, code, name, article, search_name, postal_codes, region_code, departement_code, league, population, population_year, vintage)
       VALUES ('commune', '35001', 'Acigné', 1, 'acigne', '{}', '53', '35', 'petites-villes', 7000, 2023, 'x'),
              ('commune', '35002', 'Bruz', 0, 'bruz', '{}', '53', '35', 'petites-villes', 19000, 2023, 'x'),
              ('commune', '35003', 'Cesson', 0, 'cesson', '{}', '53', '35', 'villages', 1000, 2023, 'x');
       INSERT INTO account (territory_id, network, handle, handle_key, standing, main)
       SELECT id, n.network, name || n.network, lower(name || n.network), 'official', true
       FROM territory, (VALUES ('facebook'::network), ('instagram'::network)) n(network) WHERE code <> '35002' OR n.network = 'facebook';
       INSERT INTO source (label) VALUES ('May');
       INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
       SELECT id, '2026-05-10', 'followers', 'day', 1000, 'exact', 'file', 1, 'test' FROM account WHERE handle = 'Acignéfacebook';`,
    );
    for (const { id, handle } of (await db.pool.query("SELECT id, handle FROM account")).rows) accounts[handle] = id;
    const member = (email: string) =>
      inTransaction(db.pool, (client) =>
        createMember(client, { email, name: email, roles: ["EDITOR"], passwordHash: null, actor: "test" }),
      );
    alice = await member("alice@example.org");
    bruno = await member("bruno@example.org");
    const made = await create({});
    campaignId = made.id;
    expect(made.targets).toBe(3);
  });
  afterAll(() => db.close());
}

export const create = (changed: object) =>
  inTransaction(db.pool, (client) =>
    createCampaign(client, {
      title: "Automne 2026",
      referenceOn: "2026-11-30",
      opensOn: "2026-11-01",
      closesOn: "2026-11-30",
      networks: ["facebook", "instagram"],
      leagues: ["petites-villes"],
      regionCodes: [],
      listId: null,
      memberIds: [alice, bruno],
      createdBy: alice,
      actor: "member:1",
      ...changed,
    }),
  );
export const save = (handle: string, texts: GivenEntry["texts"], changed: Partial<GivenEntry> = {}) =>
  inTransaction(db.pool, (client) =>
    saveEntry(client, {
      campaignId,
      accountId: accounts[handle] ?? 0,
      version: 0,
      texts: { observedOn: "2026-11-20", ...texts },
      unreadable: null,
      memberId: alice,
      actor: `member:${alice}`,
      now,
      ...changed,
    }),
  );
export const review = (handle: string, version: number, decision: GivenReview["decision"], changed: Partial<GivenReview> = {}) =>
  inTransaction(db.pool, (client) =>
    reviewEntry(client, {
      campaignId,
      accountId: accounts[handle] ?? 0,
      version,
      decision,
      texts: {},
      reason: "vu",
      fourEyes: true,
      memberId: bruno,
      actor: `member:${bruno}`,
      now,
      ...changed,
    }),
  );
export const stored = async (handle: string) =>
  (await db.pool.query("SELECT observed_on, audience, origin FROM snapshot WHERE account_id = $1 ORDER BY observed_on", [accounts[handle]]))
    .rows;
export const sheet = (state: "to-do" | "doubtful" | "done" | "all", memberId: number | null = null) =>
  readSheet({ campaignId, state, memberId, pageSize: 10 });
