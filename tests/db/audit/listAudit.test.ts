import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listAudit } from "@/lib/data/audit/listAudit";
import { listAuditChoices } from "@/lib/data/audit/listAuditChoices";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { database, inTransaction } from "@/lib/data/database";
import { createMember } from "@/lib/data/member/createMember";
import { streamAuditCsv } from "@/lib/gate/streamAuditCsv";
import { createTestDatabase, type TestDatabase } from "../../testDatabase";

let db: TestDatabase;
let alice: number;
beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.url;
  await inTransaction(db.pool, async (client) => {
    const member = { email: "alice@b.fr", name: "Alice", roles: ["ADMIN"], passwordHash: null, actor: "command:root" } as const;
    alice = await createMember(client, member);
    const entry = { actor: `member:${alice}`, action: "change", subject: "account", subjectId: "7" };
    await recordAudit(client, [
      { ...entry, before: { url: "=1+1" }, after: { url: "100 % à_moi" } },
      { ...entry, subjectId: "70", after: { url: '100 %, à moi;"et\nlui"' } },
    ]);
    // Just before and just after midnight in Paris, in summer.
    await client.query(
      `INSERT INTO audit_log (at, actor, action, subject, subject_id) VALUES
         ('2026-07-13T21:59:59Z', 'command:root', 'old', 'edition', '1'), ('2026-07-13T22:00:00Z', 'command:root', 'old', 'edition', '2')`,
    );
  });
});
afterAll(async () => {
  await database().close();
  await db.close();
});
const found = async (filter: Parameters<typeof listAudit>[1]) =>
  (await listAudit(alice, filter, 50)).rows.map(({ subject, subjectId }) => `${subject} ${subjectId}`);

test("filters narrow, a sign of a search is itself, days are days in Paris", async () => {
  expect(await found({ actor: `member:${alice}` })).toEqual(["account 70", "account 7"]);
  expect(await found({ subject: "account", id: "7" })).toEqual(["account 7"]);
  expect(await found({ text: "à_moi" })).toEqual(["account 7"]);
  expect(await found({ text: "%" })).toEqual(["account 70", "account 7"]);
  expect(await found({ text: "\\" })).toEqual(["account 70"]); // JSON escapes its quotes
  expect(await found({ from: "2026-07-14", to: "2026-07-14" })).toEqual(["edition 2"]);
  expect(await found({ to: "2026-07-13" })).toEqual(["edition 1"]);
  expect(await found({ action: "none" })).toEqual([]);
});

test("the newest come first, page after page, each row once, with the names of members", async () => {
  const all: number[] = [];
  let below: number | null | undefined;
  do {
    const { rows, next }: Awaited<ReturnType<typeof listAudit>> = await listAudit(alice, {}, 2, below ?? undefined);
    all.push(...rows.map(({ id }) => id));
    below = next;
  } while (below !== null);
  expect(all).toEqual([...new Set(all)].sort((one, other) => other - one));
  expect(all).toHaveLength(5);
  const { rows } = await listAudit(alice, { subject: "member" }, 1);
  expect(rows[0]).toMatchObject({ actorName: null, subjectName: "Alice", action: "create" });
  const { actors, actions, subjects } = await listAuditChoices();
  expect(actors).toEqual([
    { actor: `member:${alice}`, name: "Alice" },
    { actor: "command:root", name: null },
  ]);
  expect([actions, subjects]).toEqual([
    ["change", "create", "old"],
    ["account", "edition", "member"],
  ]);
});

test("the file says the same, and survives what is in it", async () => {
  const text = await new Response(streamAuditCsv(alice, { subject: "account" })).text();
  const rows = parse(text, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ actor_name, subject_id }) => `${actor_name} ${subject_id}`)).toEqual(["Alice 70", "Alice 7"]);
  expect(JSON.parse(rows[0]?.after ?? "")).toEqual({ url: '100 %, à moi;"et\nlui"' });
  expect(rows[0]?.before).toBe("");
  expect((await new Response(streamAuditCsv(alice, { action: "none" })).text()).trim().split("\r\n")).toHaveLength(1); // its header alone
});
