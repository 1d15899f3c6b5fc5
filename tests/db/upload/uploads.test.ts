import type pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { proposeReading } from "@/components/import/proposeReading";
import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { saveEntry } from "@/lib/data/campaign/saveEntry";
import { type Database, inTransaction } from "@/lib/data/database";
import type { SheetHead } from "@/lib/data/import/readHead";
import { type UndoneImport, undoImport } from "@/lib/data/import/undoImport";
import { beginUpload } from "@/lib/data/upload/beginUpload";
import { askToApply, askToConfirm, askToExamine, discardUpload, dropDoubtful } from "@/lib/data/upload/changeUpload";
import { chooseReading } from "@/lib/data/upload/chooseReading";
import { claimUpload } from "@/lib/data/upload/claimUpload";
import { completeUpload } from "@/lib/data/upload/completeUpload";
import { endWork, failWork } from "@/lib/data/upload/endWork";
import { forgetUploads } from "@/lib/data/upload/forgetUploads";
import type { Mapping } from "@/lib/data/upload/listMappings";
import type { PagedPart, PagesOf } from "@/lib/data/upload/pages";
import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";
import { storePiece } from "@/lib/data/upload/storePiece";
import { workUploads } from "@/lib/data/upload/workUploads";
import { type ImportBench, NOW, openImportBench } from "../import/importing";

let bench: ImportBench;
let db: Pick<Database, "pool">;
beforeAll(async () => {
  bench = await openImportBench();
  db = bench.db;
  await bench.query("INSERT INTO member (email, name, roles) VALUES ('a@example.org', 'Alix', '{EDITOR}')");
});
beforeEach(async () => {
  await bench.query("DELETE FROM import_upload");
  await bench.clear();
});
afterAll(() => bench.close());

const HEADER = "code;reseau;date_releve;abonnes";
const ACTOR = "member:1";
const write = <T>(run: (client: pg.PoolClient) => Promise<T>) => inTransaction(db.pool, run);

/** Sends a file as a browser does. */
async function send(content: Buffer | readonly string[], fileName = "relevés.csv"): Promise<number> {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(`${content.join("\n")}\n`);
  const uploadId = await write((client) => beginUpload(client, { fileName, bytes: bytes.length, memberId: 1, actor: ACTOR, now: NOW }));
  for (let ordinal = 0; ordinal * PIECE_BYTES < bytes.length; ordinal++) {
    const piece = bytes.subarray(ordinal * PIECE_BYTES, (ordinal + 1) * PIECE_BYTES);
    await write((client) => storePiece(client, { uploadId, memberId: 1, ordinal, content: piece, now: NOW }));
  }
  await write((client) => completeUpload(client, { uploadId, memberId: 1, actor: ACTOR, now: NOW }));
  return uploadId;
}
const work = () => workUploads(db, () => NOW);
const AGREED = { overwrite: false, confirmed: 0, doubtful: false, confirmedDoubtful: 0, reason: "", seen: NOW, actor: ACTOR, now: NOW };
const apply = (uploadId: number, agreed: Partial<typeof AGREED> = {}) =>
  write((client) => askToApply(client, { ...AGREED, uploadId, ...agreed }));
const undo = (batchId: number): Promise<UndoneImport> => write((client) => undoImport(client, { batchId, actor: ACTOR, now: NOW }));
const uploadOf = async (id: number) => (await bench.query<Record<string, never>>("SELECT * FROM import_upload WHERE id = $1", [id]))[0];
const pieces = async (part: string) =>
  Buffer.concat(
    (await bench.query<{ content: Buffer }>("SELECT content FROM import_piece WHERE part = $1 ORDER BY ordinal", [part])).map(
      (row) => row.content,
    ),
  );
const pageOf = async <Part extends PagedPart>(id: number, part: Part, page = 0): Promise<PagesOf[Part][]> => {
  const [row] = await bench.query<{ content: Buffer }>(
    "SELECT content FROM import_piece WHERE upload_id = $1 AND part = $2 AND ordinal = $3",
    [id, part, page],
  );
  return row === undefined ? [] : JSON.parse(row.content.toString());
};
const figures = () =>
  bench.query(
    "SELECT t.code, s.observed_on::text AS day, s.audience, s.posts FROM snapshot s JOIN account a ON a.id = s.account_id JOIN territory t ON t.id = a.territory_id ORDER BY 1, 2",
  );
const refusal = (code: string) => expect.objectContaining({ code });

/** A file through both steps. @returns the batch */
async function importFile(rows: readonly string[], { overwrite = false, confirmed = 0 } = {}): Promise<number> {
  const id = await send([HEADER, ...rows]);
  await work();
  await apply(id, { confirmed, overwrite });
  await work();
  const upload = await uploadOf(id);
  if (upload?.state !== "applied") throw new Error(JSON.stringify(upload));
  return upload.batch_id ?? Number.NaN;
}

describe("a file that a member sends", () => {
  it("is examined, then applied: the same counts as a preview of the command, its refused rows kept, its bytes gone", async () => {
    const rows = [HEADER, "06083;instagram;2026-03-01;18700", "75056;facebook;hier;12", "01001;x;2026-03-01;40"];
    const id = await send(rows);
    await work();
    const upload = await uploadOf(id);
    expect(upload).toMatchObject({ state: "ready", claimed_at: null, batch_id: null });
    const { refusedFile: _path, refusedLost: _lost, ...preview } = await bench.importFile(rows, { apply: false, fileName: "relevés.csv" });
    expect(upload?.report).toMatchObject({ ...preview, new: 2, refused: 1 });
    expect((await pieces("refused")).toString()).toMatch(/75056;facebook;hier;12;3;"«\shier\s» n’est pas une date/);
    expect(await figures()).toEqual([]);

    await apply(id);
    await work();
    expect(await uploadOf(id)).toMatchObject({
      state: "applied",
      asked_by: ACTOR,
      batch_id: expect.any(Number),
      report: { new: 2, applied: true },
    });
    expect(await figures()).toEqual([
      { code: "01001", day: "2026-03-01", audience: 40, posts: null },
      { code: "06083", day: "2026-03-01", audience: 18_700, posts: null },
    ]);
    expect((await pieces("file")).length).toBe(0);
    expect(await bench.query("SELECT recorded_by, origin FROM snapshot LIMIT 1")).toEqual([{ recorded_by: ACTOR, origin: "file" }]);
    await expect(apply(id)).rejects.toThrow("upload-busy");
  });

  it("is whole again whatever it is cut into, and refused when a piece is not as announced, or another member's", async () => {
    const bytes = Buffer.alloc(PIECE_BYTES * 2 + 17, "06083;x;2026-03-01;5;a\n");
    await send(bytes);
    expect((await pieces("file")).equals(bytes)).toBe(true);
    const uploadId = await write((client) => beginUpload(client, { fileName: "a", bytes: 10, memberId: 1, actor: ACTOR, now: NOW }));
    const piece = { uploadId, memberId: 1, ordinal: 0, content: Buffer.alloc(9), now: NOW };
    const store = (sent: typeof piece) => write((client) => storePiece(client, sent));
    await expect(store(piece)).rejects.toEqual(refusal("piece-misfits"));
    await expect(store({ ...piece, ordinal: 1, content: Buffer.alloc(10) })).rejects.toEqual(refusal("piece-misfits"));
    await expect(store({ ...piece, ordinal: 1, content: Buffer.alloc(0) })).rejects.toEqual(refusal("piece-misfits"));
    await expect(store({ ...piece, memberId: 2, content: Buffer.alloc(10) })).rejects.toEqual(refusal("unknown-upload"));
    await expect(write((client) => completeUpload(client, { uploadId, memberId: 1, actor: ACTOR, now: NOW }))).rejects.toEqual(
      refusal("upload-incomplete"),
    );
    const huge = { fileName: "a", bytes: (200 << 20) + 1, memberId: 1, actor: ACTOR, now: NOW };
    await expect(write((client) => beginUpload(client, huge))).rejects.toEqual(refusal("file-too-large"));
  });

  it("fails in words that name it, can be examined again, and given up", async () => {
    const id = await send(Buffer.from("a\0b\n"), "photo.csv");
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: "failed", problem: { code: "file-not-text", details: { found: "NUL" } } });
    await write((client) => askToExamine(client, { uploadId: id, actor: ACTOR, now: NOW }));
    expect(await uploadOf(id)).toMatchObject({ state: "uploaded", problem: null });
    await work();
    await write((client) => discardUpload(client, { uploadId: id, memberId: 1, actor: ACTOR }));
    expect([await uploadOf(id), (await pieces("file")).length]).toEqual([undefined, 0]);
  });

  it("replaces figures only where that was agreed to, and no more of them than were shown", async () => {
    await importFile(["06083;x;2026-03-01;100"]);
    const rows = [HEADER, "06083;x;2026-03-01;120", "75056;x;2026-03-01;7"];
    const refused = await send(rows);
    await work();
    expect(await uploadOf(refused)).toMatchObject({ report: { new: 1, changed: 1, refused: 1 } });
    await importFile(["75056;x;2026-03-01;9"]); // meanwhile
    await apply(refused, { confirmed: 1, overwrite: true });
    await work();
    expect(await uploadOf(refused)).toMatchObject({ state: "failed", problem: { code: "register-changed" } });
    expect((await figures()).map((row) => Object.values(row as object)[2])).toEqual([100, 9]);
    await importFile(rows.slice(1), { overwrite: true, confirmed: 2 });
    expect((await figures()).map((row) => Object.values(row as object)[2])).toEqual([120, 7]);
  });

  it("is applied as it was seen, and its work ended by whoever began it", async () => {
    const id = await send([HEADER, "06083;x;2026-03-01;5"]);
    await work();
    await expect(apply(id, { seen: new Date(0) })).rejects.toEqual(refusal("upload-busy")); // read another way meanwhile
    await apply(id);
    const claimed = await claimUpload(db, NOW);
    if (claimed === null) throw new Error("nothing waits");
    const late = { ...claimed, claimedAt: new Date(0) };
    await expect(write((client) => endWork(client, late, { setAside: 0 }, NOW))).rejects.toThrow("no longer applying");
    await failWork(db.pool, late, { code: "import-cut", details: {} }, NOW);
    expect(await uploadOf(id)).toMatchObject({ state: "applying", problem: null });
  });

  it("is forgotten when nobody comes back to it, and is one of few", async () => {
    const begin = (now = NOW, bytes = 200 << 20) =>
      write((client) => beginUpload(client, { fileName: "a.csv", bytes, memberId: 1, actor: ACTOR, now }));
    const failed = await send(Buffer.from("a\0b\n"));
    await work();
    await begin();
    const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
    const ids = async () => (await bench.query<{ id: number }>("SELECT id FROM import_upload ORDER BY id")).map(({ id }) => id);
    const kept = await begin(later(2));
    expect(await ids()).toEqual([failed, kept]);
    await write((client) => forgetUploads(client, later(91 * 24)));
    expect(await ids()).toEqual([]);
    expect(await bench.query("SELECT actor, subject_id FROM audit_log WHERE action = 'discard' AND subject_id = $1", [failed])).toEqual([
      { actor: "instance", subject_id: String(failed) },
    ]);
    for (let file = 0; file < 5; file++) await begin();
    await expect(begin()).rejects.toEqual(refusal("too-many-uploads")); // of a gibibyte together
    await expect(begin(NOW, 1)).resolves.toBeGreaterThan(0);
  });

  it("that waits in vain for the register is refused in words", async () => {
    const holder = await db.pool.connect();
    try {
      await holder.query("BEGIN; LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE");
      const asking = write(async (client) => {
        await client.query("SET LOCAL lock_timeout = '20ms'");
        await client.query("LOCK TABLE account IN ROW EXCLUSIVE MODE");
      });
      await expect(asking).rejects.toEqual(refusal("register-busy"));
    } finally {
      await holder.query("ROLLBACK");
      holder.release();
    }
  });

  it("is worked on by one process at a time, which takes all that waits", async () => {
    const ids = [await send([HEADER, "06083;x;2026-03-01;5"]), await send([HEADER, "06083;x;2026-03-02;5"]), await send([HEADER])];
    await Promise.all([work(), work(), work()]);
    expect((await Promise.all(ids.map(uploadOf))).map((upload) => upload?.state)).toEqual(["ready", "ready", "ready"]);
  });
});

describe("the doubtful figures of a file", () => {
  const SECOND = "member:2";
  const confirm = (uploadId: number, confirmedDoubtful: number) =>
    write((client) => askToConfirm(client, { uploadId, confirmedDoubtful, reason: "lu sur la page", seen: NOW, actor: SECOND, now: NOW }));
  /** A jump, an audience of five times the population, a name that contradicts the code, and one good row. */
  const ROWS = [
    "code;territoire;reseau;date_releve;abonnes;source",
    "06083;;x;2026-04-01;700;=1+1",
    "01001;;x;2026-04-01;9000;relevé",
    "75056;Lyon;x;2026-04-01;12;-5",
    "93066;;x;2026-04-01;40;relevé",
  ];
  const known = () => importFile(["06083;x;2026-03-01;100"]);
  const days = async () =>
    (await figures()).map((row) =>
      Object.values(row as object)
        .slice(0, 3)
        .join(" "),
    );
  const KNOWN = "06083 2026-03-01 100";

  it("are set aside, shown and kept with their reasons; the others are stored, without an account for those", async () => {
    await known();
    const id = await send(ROWS);
    await work();
    expect(await uploadOf(id)).toMatchObject({
      state: "ready",
      set_aside: 3,
      report: { rows: 4, new: 1, setAside: 3, accountsCreated: 1 },
    });
    const shown = await pageOf(id, "doubts");
    expect(
      shown.map(({ line, territory, accountId, doubts }) => [line, territory, accountId === null, doubts.map(({ code }) => code)]),
    ).toEqual([
      [2, "Menton", false, ["jump"]],
      [3, "L'Abergement-Clémenciat", true, ["above-population"]],
      [4, "Paris", true, ["name-contradicts-code"]],
    ]);
    expect((await pieces("doubtful")).toString().replace(/[\u202f\u00a0]/g, " ")).toBe(
      [
        "\ufeffcode;territoire;reseau;date_releve;abonnes;source;ligne;motif",
        "06083;;x;2026-04-01;700;'=1+1;2;700, après 100 (1er mars 2026) : +600 %",
        "01001;;x;2026-04-01;9000;relevé;3;9 000 pour 860 habitants, soit 10,5 fois la population",
        "75056;Lyon;x;2026-04-01;12;-5;4;« Lyon » n’est pas le nom de Paris (commune 75056) : c’est le code qui compte",
        "",
      ].join("\r\n"),
    );
    await apply(id);
    await work();
    expect(await days()).toEqual([KNOWN, "93066 2026-04-01 40"]);
    expect(await uploadOf(id)).toMatchObject({ state: "applied", set_aside: 3, report: { new: 1, setAside: 3 } });
    expect(await bench.query("SELECT rows_new, rows_set_aside FROM import_batch ORDER BY id DESC LIMIT 1")).toEqual([
      { rows_new: 1, rows_set_aside: 3 },
    ]);
    expect(await bench.query("SELECT t.code FROM account a JOIN territory t ON t.id = a.territory_id ORDER BY 1")).toEqual([
      { code: "06083" },
      { code: "93066" },
    ]);
  });

  it("are stored by whoever confirms them afterwards: those that were seen, as an import of its own, which can be undone", async () => {
    await known();
    const id = await send(ROWS, "relevés.csv");
    await work();
    await apply(id);
    await work();
    await undo((await uploadOf(id))?.batch_id ?? 0); // what was set aside is no part of it
    await expect(confirm(id, 2)).rejects.toEqual(refusal("upload-busy"));
    await confirm(id, 3);
    await work();
    const upload = await uploadOf(id);
    expect(upload).toMatchObject({ state: "applied", set_aside: 0, doubtful_by: SECOND, doubtful_report: { new: 3, refused: 0 } });
    expect(await days()).toEqual(["01001 2026-04-01 9000", KNOWN, "06083 2026-04-01 700", "75056 2026-04-01 12"]);
    expect(await bench.query("SELECT label FROM source WHERE label IN ('=1+1', '-5') ORDER BY 1")).toEqual([
      { label: "-5" },
      { label: "=1+1" },
    ]);
    expect(await bench.query("SELECT file_name, applied_by FROM import_batch WHERE id = $1", [upload?.doubtful_batch_id])).toEqual([
      { file_name: "relevés-douteux.csv", applied_by: SECOND },
    ]);
    expect((await pieces("doubtful")).length).toBe(0);
    expect(await bench.query("SELECT actor, after FROM audit_log WHERE action = 'confirm-doubtful'")).toEqual([
      { actor: SECOND, after: { confirmedDoubtful: 3, reason: "lu sur la page" } },
    ]);
    await expect(confirm(id, 3)).rejects.toEqual(refusal("upload-busy"));
    expect(await undo(Number(upload?.doubtful_batch_id))).toMatchObject({ removed: 3, left: 0 });
    expect(await days()).toEqual([KNOWN]);
  });

  it("that can no longer be stored wait on, with the reason; a killed confirmation leaves them; they can be given up", async () => {
    await known();
    const id = await send(ROWS);
    await work();
    await apply(id);
    await work();
    await bench.query("UPDATE import_upload SET state = 'confirming', claimed_at = now() WHERE id = $1", [id]);
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: "applied", set_aside: 3, doubtful_problem: { code: "import-interrupted" } });
    await bench.importFile(["code;reseau;date_releve;abonnes", "06083;x;2026-04-01;650"]);
    await confirm(id, 3);
    await work();
    expect(await uploadOf(id)).toMatchObject({
      state: "applied",
      set_aside: 1,
      doubtful_problem: null,
      doubtful_report: { new: 2, refused: 1 },
    });
    expect((await pieces("doubtful")).toString()).toContain("700, mais le relevé enregistré dit 650");
    await write((client) => dropDoubtful(client, { uploadId: id, seen: NOW, actor: ACTOR, now: NOW }));
    expect([await uploadOf(id), (await pieces("doubtful")).length]).toMatchObject([{ set_aside: 0 }, 0]);
  });

  it("are stored with the others where that was agreed to, and no more of them than were shown", async () => {
    await known();
    const id = await send(ROWS);
    await work();
    await apply(id, { doubtful: true, confirmedDoubtful: 2, reason: "vus" });
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: "failed", problem: { code: "register-changed" } });
    await write((client) => askToExamine(client, { uploadId: id, actor: ACTOR, now: NOW }));
    await work();
    await apply(id, { doubtful: true, confirmedDoubtful: 3, reason: "vus" });
    await work();
    expect(await uploadOf(id)).toMatchObject({ state: "applied", set_aside: 0, report: { new: 4, doubtful: 3, setAside: 0 } });
    expect((await pieces("doubtful")).length).toBe(0);
    expect((await days()).length).toBe(5);
  });

  it("are judged as the observatory has decided", async () => {
    await known();
    await bench.query(`INSERT INTO setting (name, value) VALUES ('jumpPercent', '700'), ('abovePopulation', '11')`);
    const id = await send(ROWS);
    await work();
    await bench.query("DELETE FROM setting");
    expect((await pageOf(id, "doubts")).map(({ line }) => line)).toEqual([4]);
  });
});

describe("figures that a file contradicts", () => {
  it("are shown before and after, with the source of each, a page at a time", async () => {
    const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
    await bench.importFile(["code;reseau;date_releve;abonnes;publications;source", ...days.map((day) => `06083;x;${day};100;12;Capture`)]);
    const id = await send(["code;reseau;date_releve;abonnes;publications", ...days.map((day) => `06083;x;${day};110;`)]);
    await work();
    expect(await uploadOf(id)).toMatchObject({ report: { new: 0, changed: 60 } });
    const [first, second] = [await pageOf(id, "changes"), await pageOf(id, "changes", 1)];
    expect([first.length, second.length]).toEqual([50, 10]);
    expect(first[0]).toMatchObject({
      ...{ line: 2, territory: "Menton", network: "x", day: "2026-01-01", audience: 110, source: "Capture" },
      fields: [{ field: "audience", stored: "100", file: "110" }],
    });
    expect(second[9]).toMatchObject({ line: 61 });
  });
});

describe("a file whose columns a member names", () => {
  const EXPORT = [
    "sep=,",
    "Jul 23, 2026 - Aug 19, 2026",
    "",
    "Profile,Profile-ID,Follower,Number of Posts",
    "@Menton,1.21954E+20,18 700,12",
    "@personne,2,5,1",
  ];
  const reading = {
    delimiter: ",",
    headerLine: 4,
    columns: ["account", null, "audience", "posts"] as ("account" | "audience" | "posts" | null)[],
    fixed: { network: "instagram", observed_on: "2026-08-19" },
    order: null,
  };
  const choose = (uploadId: number, sourceName: string) =>
    write((client) => chooseReading(client, { uploadId, reading, sheet: null, sourceName, actor: ACTOR, now: NOW }));

  it("is refused with its first rows at hand, then read as was said, accounts found by their handles; the source is remembered", async () => {
    await bench.account({ code: "06083", network: "instagram", handle: "Menton" });
    const id = await send(EXPORT);
    await work();
    const { state, problem, head } = (await uploadOf(id)) as unknown as { state: string; problem: { code: string }; head: SheetHead };
    expect([state, problem.code]).toEqual(["failed", "header-incomplete"]);
    expect(head).toMatchObject({ delimiter: ",", headerLine: 4 });
    expect(head.rows.find(({ line }) => line === 4)?.cells).toEqual(["Profile", "Profile-ID", "Follower", "Number of Posts"]);
    expect(proposeReading(head, { reading: null, sourceName: null }, null, []).columns.map(({ means }) => means)).toEqual([
      "account",
      null,
      "audience",
      "posts",
    ]);

    await choose(id, "Karma");
    await work();
    expect(await uploadOf(id)).toMatchObject({
      state: "ready",
      report: { new: 1, refused: 1, headerLine: 4, firstRefused: [{ line: 6, code: "unknown-account", found: "personne" }] },
    });
    expect((await pieces("refused")).toString()).toContain("\n@personne,2,5,1,6,");
    await apply(id);
    await work();
    expect(await figures()).toEqual([{ code: "06083", day: "2026-08-19", audience: 18_700, posts: 12 }]);

    const mappings = await bench.query<Mapping>(`SELECT source_name AS "sourceName", reading FROM import_mapping`);
    const next = await send(["Name,Follower,Profile,Number of Posts", "x,5,@Menton,2"]);
    await work();
    const { head: other } = (await uploadOf(next)) as unknown as { head: SheetHead };
    const proposed = proposeReading(other, { reading: null, sourceName: null }, null, mappings);
    expect(proposed).toMatchObject({ sourceName: "Karma", fixed: { network: "instagram" }, headerLine: 1 });
    expect(proposed.columns.map(({ means }) => means)).toEqual([null, "audience", "account", "posts"]);
    await expect(choose(id, "")).rejects.toEqual(refusal("upload-busy"));
  });
});

describe("an import that is undone", () => {
  it("takes away what it brought, accounts too, and puts back what it had replaced", async () => {
    await bench.importFile(["code;reseau;date_releve;abonnes;publications", "06083;x;2026-03-01;100;12"]);
    const before = await bench.query("SELECT * FROM snapshot");
    const batch = await importFile(["06083;x;2026-03-01;120", "75056;x;2026-03-01;7", "06083;x;2026-04-01;130"], {
      overwrite: true,
      confirmed: 1,
    });
    expect(await undo(batch)).toEqual({ removed: 2, restored: 1, accountsRemoved: 1, accountsUnnamed: 0, left: 0, firstLeft: [] });
    expect(await bench.query("SELECT * FROM snapshot")).toEqual(before);
    expect(await bench.query("SELECT t.code FROM account a JOIN territory t ON t.id = a.territory_id")).toEqual([{ code: "06083" }]);
    expect(await bench.query("SELECT state, undone_by FROM import_batch WHERE id = $1", [batch])).toEqual([
      { state: "undone", undone_by: ACTOR },
    ]);
    const actions = await bench.query(
      "SELECT action, subject, count(*)::int AS times FROM audit_log WHERE action IN ('remove', 'restore', 'undo') GROUP BY 1, 2 ORDER BY 1, 2",
    );
    expect(actions).toEqual([
      { action: "remove", subject: "account", times: 1 },
      { action: "remove", subject: "snapshot", times: 2 },
      { action: "restore", subject: "snapshot", times: 1 },
      { action: "undo", subject: "import_batch", times: 1 },
    ]);
    await expect(undo(batch)).rejects.toEqual(refusal("nothing-to-undo"));
    await expect(undo(99_999)).rejects.toEqual(refusal("unknown-batch"));
  });

  it("leaves what was changed since, and says which; once that is undone too, a second time takes it", async () => {
    const first = await importFile(["06083;x;2026-03-01;100", "75056;x;2026-03-01;7", "93066;x;2026-03-01;50"]);
    const second = await importFile(["06083;x;2026-03-01;120"], { overwrite: true, confirmed: 1 });
    await bench.query("UPDATE snapshot SET audience = 8, import_batch_id = NULL, recorded_by = 'member:1' WHERE audience = 7");
    await bench.query(
      "INSERT INTO audit_log (actor, action, subject, subject_id) SELECT 'member:1', 'change', 'account', a.id::text FROM account a JOIN territory t ON t.id = a.territory_id WHERE t.code = '93066'",
    );

    const undone = await undo(first);
    expect(undone).toMatchObject({ removed: 1, restored: 0, accountsRemoved: 0, left: 4 });
    expect(undone.firstLeft.map(({ subject, found }) => [subject, found])).toEqual([
      ["snapshot", "Menton, x, 2026-03-01"],
      ["account", "Menton, x"],
      ["account", "Paris, x"],
      ["account", "Saint-Denis, x"],
    ]);
    expect((await figures()).map((row) => Object.values(row as object)[2])).toEqual([120, 8]);

    expect(await undo(second)).toMatchObject({ removed: 0, restored: 1, left: 0 });
    expect(await undo(first)).toMatchObject({ removed: 1, restored: 0, accountsRemoved: 1 });
    expect((await figures()).map((row) => Object.values(row as object)[2])).toEqual([8]);
  });

  it("keeps a replaced figure that moved to another account", async () => {
    const other = await bench.account({ code: "06083", network: "x", handle: "double", main: false });
    await importFile(["06083;facebook;2026-03-01;100"]);
    const batch = await importFile(["06083;facebook;2026-03-01;120", "75056;x;2026-03-01;7"], { overwrite: true, confirmed: 1 });
    await bench.query("UPDATE snapshot SET account_id = $1 WHERE audience = 120", [other]);
    const undone = await undo(batch);
    expect(undone).toMatchObject({ removed: 1, restored: 0, accountsRemoved: 1 });
    expect(undone.left).toBeGreaterThan(0);
    expect((await figures()).map((row) => Object.values(row as object)[2])).toEqual([120]);
  });

  it("brings back what was typed where it still stands, not where it was taken back or moved since", async () => {
    for (const network of ["x", "facebook", "instagram"]) await bench.account({ network });
    const accounts = await bench.query<{ id: number }>("SELECT id FROM account ORDER BY network DESC");
    const [x = 0, instagram = 0, facebook = 0] = accounts.map(({ id }) => id);
    const common = { createdBy: 1, actor: ACTOR };
    const networks = ["x", "facebook", "instagram"] as const;
    const made = { title: "Mars", referenceOn: "2026-03-01", opensOn: "2026-03-01", closesOn: "2026-03-31", networks, leagues: [] };
    const campaign = await write((client) =>
      createCampaign(client, { ...common, ...made, regionCodes: ["93"], listId: null, memberIds: [] }),
    );
    const type = (accountId: number, version: number, audience: string, observedOn = "2026-03-01", takeBack = false) =>
      write((client) =>
        saveEntry(client, {
          ...{ campaignId: campaign.id, accountId, version, texts: { audience, observedOn }, unreadable: null, takeBack },
          ...{ memberId: 1, actor: ACTOR, now: NOW },
        }),
      );
    for (const id of [x, instagram, facebook]) await type(id, 0, "1000");
    const rows = networks.map((network) => `06083;${network};2026-03-01;1100`);
    const batch = await importFile(rows, { overwrite: true, confirmed: 3 });
    expect(await type(facebook, 1, "1010", "2026-03-02")).toMatchObject({ entry: { version: 2, stored: { observedOn: "2026-03-02" } } });
    expect(await type(instagram, 1, "", "", true)).toEqual({ outcome: "saved", entry: null });

    expect(await undo(batch)).toMatchObject({ removed: 2, restored: 1, left: 0 });
    expect(await bench.query("SELECT account_id AS id, audience, origin FROM snapshot ORDER BY audience")).toEqual([
      { id: x, audience: 1_000, origin: "hand" },
      { id: facebook, audience: 1_010, origin: "hand" },
    ]);
    await bench.query("DELETE FROM campaign_entry; DELETE FROM campaign_target; DELETE FROM campaign");
  });

  it("takes back the handles that it gave", async () => {
    const account = await bench.account({ code: "06083", network: "x" });
    const id = await send(["code;reseau;compte;date_releve;abonnes", "06083;x;@menton;2026-03-01;5"]);
    await work();
    await apply(id);
    await work();
    const batch = (await uploadOf(id))?.batch_id ?? 0;
    expect(await bench.query("SELECT handle FROM account")).toEqual([{ handle: "menton" }]);
    expect(await undo(batch)).toMatchObject({ removed: 1, accountsUnnamed: 1, left: 0 });
    expect(await bench.query("SELECT id, handle, handle_key, url FROM account")).toEqual([
      { id: account, handle: null, handle_key: null, url: null },
    ]);
  });
});
