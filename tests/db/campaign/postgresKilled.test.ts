import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { saveEntry } from "@/lib/data/campaign/saveEntry";
import { connect, type Database, inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { applyMigrations } from "@/lib/data/migration/applyMigrations";
import { beginUpload } from "@/lib/data/upload/beginUpload";
import { askToExamine } from "@/lib/data/upload/changeUpload";
import { completeUpload } from "@/lib/data/upload/completeUpload";
import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";
import { storePiece } from "@/lib/data/upload/storePiece";
import { workUploads } from "@/lib/data/upload/workUploads";
import { openInstance } from "@/scripts/instance/openInstance";
import { superviseDatabase } from "@/scripts/start/superviseDatabase";
import { applyAsSeen } from "@/tests/db/upload/applyAsSeen";
import { type DataFolder, makeDataFolder } from "../start/dataFolder";
import { killPostmaster } from "../start/killPostmaster";

// On an instance as it is served, its writes on disk: the Postgres of the other tests keeps nothing through a crash.
let folder: DataFolder;
beforeAll(() => {
  folder = makeDataFolder();
});
afterAll(() => folder.remove());

const TOWNS = 160;
const NETWORKS = ["x", "instagram", "linkedin", "youtube", "tiktok", "threads", "bluesky", "mastodon"];
const PEOPLE = 4;
const KILLS = 2;

test("what was said to be saved is there after Postgres was killed while four people typed and a fifth imported, whole, with its trace", async () => {
  const instance = await openInstance({ kind: "server", url: "http://localhost:3000" });
  const stopping = { begun: false };
  const say = vi.fn();
  void superviseDatabase(instance, stopping, say, 20);
  await applyMigrations(instance.url);
  const db = connect(instance.url);
  const { campaignId, memberId, accounts } = await fill(db);

  const saved: number[] = [];
  const typing = { over: false };
  const sender = importUntil(typing, db, memberId);
  const people = Array.from({ length: PEOPLE }, async (_, person) => {
    for (const accountId of accounts.filter((id) => id % PEOPLE === person)) {
      const given = {
        campaignId,
        accountId,
        version: 0,
        texts: { audience: "1234", observedOn: "2026-11-20" },
        unreadable: null,
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
  typing.over = true;
  await requireKept(db, await sender);

  const { rows } = await db.pool.query(
    `SELECT count(e.account_id)::int AS entries, count(s.account_id)::int AS snapshots,
       (SELECT count(DISTINCT subject_id)::int FROM audit_log WHERE subject = 'campaign-entry') AS traces,
       (SELECT count(*)::int FROM audit_log WHERE subject = 'snapshot') AS written
     FROM campaign_entry e FULL JOIN (SELECT * FROM snapshot WHERE import_batch_id IS NULL) s USING (account_id)`,
  );
  expect(rows).toEqual([{ entries: TOWNS, snapshots: TOWNS, traces: TOWNS, written: TOWNS }]);
  stopping.begun = true;
  await db.close();
  await instance.close();
});

interface Sent {
  /** Files that were said to be applied. */
  applied: number[];
  /** Bytes of pieces that were said to have arrived, of a file that is not sent to its end. */
  pieces: { uploadId: number; contents: Buffer[] };
}

/** Sends files and has them applied, one after the other, as a browser does that sends again what was not answered. */
async function importUntil(typing: { over: boolean }, db: Database, memberId: number): Promise<Sent> {
  const who = { memberId, actor: `member:${memberId}` };
  const applied: number[] = [];
  const begin = (fileName: string, bytes: number) =>
    insist(() => inTransaction(db.pool, (client) => beginUpload(client, { fileName, bytes, ...who, now: new Date() })));
  const contents = Array.from({ length: 40 }, (_, ordinal) => Buffer.alloc(PIECE_BYTES, `${ordinal};`));
  const long = await begin("long.csv", contents.length * PIECE_BYTES);
  const store = (uploadId: number, ordinal: number, content: Buffer) =>
    insist(() => inTransaction(db.pool, (client) => storePiece(client, { uploadId, memberId, ordinal, content, now: new Date() })));
  let pieces = 0;
  for (let file = 0; !typing.over || applied.length === 0; file++) {
    if (pieces < contents.length - 1) await store(long, pieces, contents[pieces++] ?? Buffer.alloc(0));
    const day = new Date(Date.UTC(2020, 0, 1 + file)).toISOString().slice(0, 10);
    const rows = Array.from(
      { length: TOWNS * 8 },
      (_, row) => `${String(1 + (row >> 3)).padStart(5, "0")};${NETWORKS[row % 8]};${day};${20_000 + row}`,
    );
    const bytes = Buffer.from(["code;reseau;date_releve;abonnes", ...rows].join("\n"));
    const uploadId = await begin(`${day}.csv`, bytes.length);
    await store(uploadId, 0, bytes);
    for (let state = ""; state !== "applied"; ) {
      state = await insist(async () => {
        const asked = { uploadId, ...who, now: new Date() };
        const { rows } = await db.pool.query<{ state: string }>("SELECT state FROM import_upload WHERE id = $1", [uploadId]);
        const at = rows[0]?.state ?? "gone";
        if (at === "uploading") await inTransaction(db.pool, (client) => completeUpload(client, asked));
        if (at === "failed") await inTransaction(db.pool, (client) => askToExamine(client, asked));
        if (at === "ready") await inTransaction(db.pool, (client) => applyAsSeen(client, uploadId, asked.now, who.actor));
        if (at !== "applied") await workUploads(db);
        return at;
      });
      expect(["uploading", "uploaded", "examining", "ready", "applying", "applied", "failed"]).toContain(state);
    }
    applied.push(uploadId);
  }
  return { applied, pieces: { uploadId: long, contents: contents.slice(0, pieces) } };
}

/** Again, until it is answered. */
async function insist<T>(run: () => Promise<T>): Promise<T> {
  for (;;) {
    const said = await run().then(
      (value) => ({ value }),
      () => null,
    );
    if (said) return said.value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function requireKept({ pool }: Database, { applied, pieces }: Sent): Promise<void> {
  const { rows } = await pool.query<{ id: number; rows: number; batches: number; traces: number }>(
    `SELECT u.id, (SELECT count(*)::int FROM snapshot s WHERE s.import_batch_id = u.batch_id) AS rows,
       (SELECT count(*)::int FROM import_batch b WHERE b.file_name = u.file_name) AS batches,
       (SELECT count(*)::int FROM audit_log a WHERE a.subject = 'import_batch' AND a.subject_id = u.batch_id::text) AS traces
     FROM import_upload u WHERE u.state = 'applied' ORDER BY u.id`,
  );
  expect(rows).toEqual(applied.map((id) => ({ id, rows: TOWNS * 8, batches: 1, traces: 1 })));
  const kept = await pool.query<{ content: Buffer }>("SELECT content FROM import_piece WHERE upload_id = $1 ORDER BY ordinal", [
    pieces.uploadId,
  ]);
  expect(kept.rows.map(({ content }) => content.equals(pieces.contents.shift() ?? Buffer.alloc(0)))).not.toContain(false);
  expect(pieces.contents).toEqual([]);
}

async function fill({ pool }: Database) {
  await pool.query(
    `INSERT INTO territory (level, code, name, article, search_name, postal_codes, region_code, departement_code, league, population, population_year, vintage)
     SELECT 'commune', lpad(n::text, 5, '0'), 'Ville ' || n, 0, 'ville ' || n, '{}', '53', '35', 'petites-villes', 7000, 2023, 'x' FROM generate_series(1, ${TOWNS}) n;
     INSERT INTO account (territory_id, network, standing, main) SELECT id, 'facebook', 'official', true FROM territory`,
  );
  return inTransaction(pool, async (client) => {
    const memberId = await createMember(client, { email: "a@b.fr", name: "Alice", roles: ["EDITOR"], passwordHash: null, actor: "test" });
    const days = { referenceOn: "2026-11-30", opensOn: "2026-11-01", closesOn: "2026-11-30" };
    const scope = { networks: ["facebook"], leagues: ["petites-villes"], regionCodes: [], listId: null, memberIds: [] } as const;
    const { id } = await createCampaign(client, { title: "Essai", ...days, ...scope, createdBy: memberId, actor: "test" });
    const { rows } = await client.query<{ account_id: number }>("SELECT account_id FROM campaign_target");
    return { campaignId: id, memberId, accounts: rows.map(({ account_id }) => account_id) };
  });
}
