import { describe, expect, it } from "vitest";
import { beginUpload } from "@/lib/data/upload/beginUpload";
import { askToExamine, discardUpload } from "@/lib/data/upload/changeUpload";
import { claimUpload } from "@/lib/data/upload/claimUpload";
import { completeUpload } from "@/lib/data/upload/completeUpload";
import { endWork, failWork } from "@/lib/data/upload/endWork";
import { forgetUploads } from "@/lib/data/upload/forgetUploads";
import { PIECE_BYTES } from "@/lib/data/upload/pieceBytes";
import { storePiece } from "@/lib/data/upload/storePiece";
import { NOW } from "../import/importing";
import { contradictedFigures } from "./cases/contradictedFigures";
import { doubtfulFigures } from "./cases/doubtfulFigures";
import { namedColumns } from "./cases/namedColumns";
import { undoneImports } from "./cases/undoneImports";
import { ACTOR, apply, bench, db, figures, HEADER, importFile, openSending, pieces, refusal, send, uploadOf, work, write } from "./sending";

openSending();

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
describe("the doubtful figures of a file", () => doubtfulFigures());
describe("figures that a file contradicts", () => contradictedFigures());
describe("a file whose columns a member names", () => namedColumns());
describe("an import that is undone", () => undoneImports());
