import pg from "pg";
import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { hashPassword } from "@/lib/gate/hashPassword";
import type { TestDatabase } from "../../databaseTemplates";
import type { BenchContext, BenchRow } from "../benchRow";
import { median, percentile } from "../interleave";
import { startBenchServer } from "./benchServer";
import { buildProduct } from "./builtSites";
import { actionId, openSession, sendAction } from "./memberSession";

const PEOPLE = 20;
const TURNS = 4;
const TURN_MS = 4_000;
const PASSWORD = "les membres du banc";
const SHARE = 0.95;
/** Of each person's part of the sheet. */
const ROWS = 25;

/** What somebody waits for when twenty fill a sheet at once, against the least that storing asks of the database. */
export const entryRow: BenchRow = {
  name: "entry",
  what: `save a row of the sheet again over HTTP, with the figure of the campaign before, ${PEOPLE} people at once, p95`,
  against: `the same two INSERTs in a transaction, by ${PEOPLE} connections`,
  wanted: { atMost: 30 },
  async measure(context) {
    const root = await buildProduct(context);
    const db = await fill(context);
    const server = await startBenchServer(context, root, db.url);
    try {
      const { rows } = await db.pool.query<{ id: number }>("SELECT account_id AS id FROM campaign_target ORDER BY md5(account_id::text)");
      const left = rows.map(({ id }) => id);
      const id = actionId(root, "saveEntry");
      const save: (() => Promise<void>)[] = [];
      for (const person of people()) {
        const session = { site: server.url, cookie: await openSession(server.url, person.email, PASSWORD) };
        save.push(await saver(session, id, left.splice(-ROWS)));
      }
      const insert = await inserters(db, left);
      const [saved, inserted]: [number[], number[]] = [[], []];
      for (let turn = -1; turn < TURNS; turn++) {
        const times = [await together(save), await together(insert)];
        if (turn >= 0) for (const [index, kept] of [saved, inserted].entries()) kept.push(percentile(times[index] ?? [], SHARE));
      }
      const [ours, least] = [median(saved), median(inserted)];
      return { ratio: ours / least, detail: `${ours.toFixed(0)} ms against ${least.toFixed(1)} ms` };
    } finally {
      await server.close();
      await db.close();
    }
  },
};

const people = () => Array.from({ length: PEOPLE }, (_, index) => ({ email: `person${index}@example.org`, name: `Personne ${index}` }));

/** Types a figure in each of some rows, then goes on changing them in turn: a save is the correction of what is there. */
async function saver(session: { site: string; cookie: string }, id: string, accounts: readonly number[]): Promise<() => Promise<void>> {
  let saves = 0;
  const save = async () => {
    const [accountId, version] = [accounts[saves % accounts.length], Math.floor(saves / accounts.length)];
    saves += 1;
    const input = { campaignId: 1, accountId, version, audience: String(1_200 + (saves % 90)), observedOn: "2026-11-18" };
    await sendAction(session, { path: "/saisie/campagnes/1/grille", id, input, expected: '"outcome":"saved"' });
  };
  for (const _ of accounts) await save();
  return save;
}

/** Twenty members and a campaign over all communes but villages, on two networks. */
async function fill(context: BenchContext): Promise<TestDatabase> {
  const db = await context.createDatabase({ geography: true });
  const passwordHash = await hashPassword(PASSWORD);
  await db.pool.query(
    `INSERT INTO account (territory_id, network, standing, main) SELECT t.id, n.network, 'official', true
     FROM territory t, unnest('{facebook,instagram,x,linkedin}'::network[]) n(network)
     WHERE t.level = 'commune' AND t.league <> 'villages' AND t.closed_on IS NULL`,
  );
  await inTransaction(db.pool, async (client) => {
    const ids: number[] = [];
    for (const { email, name } of people())
      ids.push(await createMember(client, { email, name, roles: ["CONTRIBUTOR"], passwordHash, actor: "bench" }));
    await createCampaign(client, {
      title: "Banc",
      referenceOn: "2026-11-20",
      opensOn: "2026-11-01",
      closesOn: "2026-11-20",
      networks: ["facebook", "instagram", "x", "linkedin"],
      leagues: ["petites-villes", "villes-moyennes", "grandes-villes"],
      regionCodes: [],
      listId: null,
      memberIds: [],
      createdBy: ids[0] ?? 1,
      actor: "bench",
    });
    await client.query("INSERT INTO source (label) VALUES ('Banc')");
    await client.query(
      `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
       SELECT a.id, '2026-05-20', CASE a.network WHEN 'youtube' THEN 'subscribers' ELSE 'followers' END::metric_kind, 'day', 1150, 'exact', 'file', s.id, 'bench'
       FROM account a, source s`,
    );
  });
  await db.pool.query("ANALYZE");
  return db;
}

/** A snapshot and its audit row, on a connection of its own each. */
async function inserters(db: TestDatabase, left: readonly number[]): Promise<(() => Promise<void>)[]> {
  const pool = new pg.Pool({ connectionString: db.url, max: PEOPLE });
  const close = db.close;
  db.close = async () => {
    await pool.end();
    await close();
  };
  let made = 0;
  return Array.from({ length: PEOPLE }, () => async () => {
    const [accountId, daysBefore] = [left[made % left.length], Math.floor(made / left.length)]; // each its own row
    made += 1;
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      await client.query(
        `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
         SELECT $1, date '2026-11-19' - $2::int, 'followers', 'day', 1000, 'exact', 'hand', id, 'bench' FROM source WHERE label = 'Banc'`,
        [accountId, daysBefore],
      );
      await client.query("INSERT INTO audit_log (actor, action, subject, subject_id) VALUES ('bench', 'record', 'snapshot', '1')");
      await client.query("COMMIT");
    } finally {
      client.release();
    }
  });
}

/** Everybody does one thing after the other for the length of a turn. @returns the milliseconds that each took */
async function together(things: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + TURN_MS;
  await Promise.all(
    things.map(async (thing) => {
      while (performance.now() < until) {
        const begun = performance.now();
        await thing();
        times.push(performance.now() - begun);
      }
    }),
  );
  return times;
}
