import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { inTransaction } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { reviseEdition } from "@/lib/data/edition/reviseEdition";
import { createMember } from "@/lib/data/member/createMember";
import { forgetEmails } from "@/lib/data/report/forgetEmails";
import { closeReport, takeReport } from "@/lib/data/report/handleReport";
import { listReports } from "@/lib/data/report/listReports";
import { readCorrections } from "@/lib/data/report/readCorrections";
import { type GivenReport, storeReport } from "@/lib/data/report/storeReport";
import { countAttempt } from "@/lib/gate/attempts";
import { countReport as countWithin } from "@/lib/gate/countReport";
import { ExpectedError } from "@/lib/platform/errors";
import { insertWorkedExample } from "@/tests/fixtures/smallRegister";
import { createTestDatabase, type TestDatabase } from "@/tests/testDatabase";

const opened = vi.hoisted(() => ({ db: null as TestDatabase | null }));
vi.mock("@/lib/data/database", async (original) => ({ ...(await original<object>()), database: () => opened.db }));

/** Words that must never be public. */
const SECRETS = ["lectrice@example.org", "appelez le 06 12 34 56 78", "https://photo.example/visage", "Prudence Agent", "trop personnel"];
const now = new Date("2026-11-10T09:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
let db: TestDatabase;
let memberId = 0;

type Client = Parameters<Parameters<typeof inTransaction>[1]>[0];
const write = <T>(run: (client: Client) => Promise<T>) => inTransaction(db.pool, run);
const codeOf = (refused: Promise<unknown>) =>
  refused.then(
    () => "accepted",
    (error: { code?: string }) => error.code,
  );
const report = (changed: Partial<GivenReport> = {}) =>
  write((client) =>
    storeReport(client, {
      ...{ kind: "figure", level: "commune", code: "69002", network: "facebook", shown: { edition: "2026-10", revision: 1 } },
      ...{ message: `Le chiffre est faux, ${SECRETS[1]}`, proof: SECRETS[2] ?? "", email: SECRETS[0] ?? null, actor: "reader", now },
      ...changed,
    }),
  );
const by = () => ({ memberId, actor: `member:${memberId}`, now });

beforeAll(async () => {
  db = await createTestDatabase();
  opened.db = db;
  await insertWorkedExample(db.pool);
  await publishEdition(db, { code: "2026-10", title: "Octobre", referenceOn: "2026-10-31", windowDays: 90, now, actor: "test" });
  memberId = await write((client) =>
    createMember(client, { email: "agent@example.org", name: "Prudence Agent", roles: ["CONTRIBUTOR"], passwordHash: null, actor: "test" }),
  );
});
afterAll(() => db.close());

test("a report keeps the figure as it was shown, whatever becomes of it, and is handled once", async () => {
  const id = await report();
  await db.pool.query("UPDATE snapshot SET audience = 99999");
  const { total, rows } = await listReports(["open", "taken"], 1);
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({
    ...{ id, kind: "figure", state: "open", network: "facebook", email: SECRETS[0], handledBy: null },
    territory: { level: "commune", code: "69002", name: "Bourgneuf" },
    shown: { edition: "2026-10", revision: 1, audience: 15_200, kind: "followers" },
  });
  const take = (changed: object = {}) => write((client) => takeReport(client, { id, ...by(), over: false, ...changed }));
  await take();
  await take(); // one's own already
  const colleague = await write((client) =>
    createMember(client, { email: "b@example.org", name: "Sage Agent", roles: ["CONTRIBUTOR"], passwordHash: null, actor: "test" }),
  );
  await expect(take({ memberId: colleague })).rejects.toMatchObject({ code: "report-taken", details: { found: "Prudence Agent" } });
  await take({ memberId: colleague, over: true });
  expect((await listReports(["taken"], 1)).rows[0]).toMatchObject({ handledBy: "Sage Agent" });
  await take({ over: true });
  expect((await listReports(["open", "taken"], 1)).rows[0]).toMatchObject({ state: "taken", handledBy: "Prudence Agent" });
  const close = (changed: object = {}) =>
    write((client) =>
      closeReport(client, { id, ...by(), state: "mended", answer: "Chiffre de Bourgneuf relevé.", revision: null, ...changed }),
    );
  expect(await codeOf(close({ revision: { code: "2026-10", number: 2 } }))).toBe("unknown-revision");
  await reviseEdition(db, { code: "2026-10", reason: "Bourgneuf relevé à nouveau", now: later(1), actor: "test" });
  expect((await Promise.all([codeOf(close({ revision: { code: "2026-10", number: 2 } })), codeOf(close())])).sort()).toEqual([
    "accepted",
    "report-closed",
  ]);
  expect(await codeOf(write((client) => takeReport(client, { id: 999, ...by(), over: false })))).toBe("unknown-report");
  expect(await codeOf(report({ code: "99999" }))).toBe("unknown-territory");
  const twice = [report({ message: "mot pour mot" }), report({ message: "mot pour mot" })].map(codeOf);
  expect((await Promise.all(twice)).sort()).toEqual(["accepted", "report-waits"]);
  await db.pool.query("DELETE FROM report WHERE message = 'mot pour mot'");
});

test("the public log tells what was mended in the observatory's words, and nothing that a reader or a member is", async () => {
  const refused = await report({ kind: "missing-account", network: null, shown: null });
  await write((client) => closeReport(client, { id: refused, ...by(), state: "refused", answer: "trop personnel", revision: null }));
  await report({ message: "encore ouvert" });
  const log = await readCorrections(1);
  expect(log.total).toBe(2);
  expect(log.rows.map(({ of, text }) => [of, text])).toEqual([
    ["edition", "Bourgneuf relevé à nouveau"],
    ["report", "Chiffre de Bourgneuf relevé."],
  ]);
  expect(log.rows[1]).toMatchObject({ kind: "figure", network: "facebook", territory: { code: "69002" } });
  const said = JSON.stringify(log);
  for (const secret of [...SECRETS, "agent@example.org", "encore ouvert", "member:"]) expect(said).not.toContain(secret);
  expect(await codeOf(readCorrections(2))).toBe("unknown-page");
});

test("no trace holds what a reader wrote", async () => {
  const { rows } = await db.pool.query("SELECT actor, action, before, after FROM audit_log WHERE subject = 'report'");
  expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(["report", "take", "mend", "refuse"]));
  const said = JSON.stringify(rows);
  for (const secret of SECRETS.slice(0, 3)) expect(said).not.toContain(secret);
});

test("an e-mail goes thirty days after its report was closed, and not before; that of an open one after a year", async () => {
  const emails = async () => (await db.pool.query("SELECT count(email) AS emails FROM report")).rows[0].emails;
  expect(await emails()).toBe(3);
  expect(await write((client) => forgetEmails(client, later(29)))).toBe(0);
  expect(await write((client) => forgetEmails(client, later(31)))).toBe(2);
  expect(await emails()).toBe(1);
  await write((client) => forgetEmails(client, later(360)));
  expect(await emails()).toBe(1);
  await write((client) => forgetEmails(client, later(370)));
  expect(await emails()).toBe(0); // nobody has answered for a year
  const plan = await write(async (client) => {
    await client.query("SET LOCAL enable_seqscan = off"); // so few reports are read faster than looked up
    return (await client.query("EXPLAIN SELECT FROM report WHERE email IS NOT NULL")).rows;
  });
  expect(JSON.stringify(plan)).toContain("report_with_email");
});

test("an address that reports too much is told to wait", async () => {
  for (let sent = 0; sent < 20; sent += 1) await countAttempt("report", "203.0.113.7");
  expect(await codeOf(countAttempt("report", "203.0.113.7"))).toBe("too-many-attempts");
  expect(await codeOf(countAttempt("report", "203.0.113.8"))).toBe("accepted");
});

test("a form is sent once, and many addresses together fill no queue", async () => {
  const countReport = (...[territory, seal]: [string, string]) => write((client) => countWithin(client, territory, seal));
  expect(await codeOf(countReport("commune/69002", "seal"))).toBe("accepted");
  expect(await codeOf(countReport("commune/69002", "seal"))).toBe("form-spent");
  for (let sent = 1; sent < 30; sent += 1) await countReport("commune/69002", `seal ${sent}`);
  expect(await codeOf(countReport("commune/69002", "another"))).toBe("too-many-reports");
  expect(await codeOf(countReport("commune/69001", "and another"))).toBe("accepted");
  const refused = write(async (client) => {
    await countWithin(client, "commune/69001", "kept for later");
    throw new ExpectedError("report-waits");
  });
  expect(await codeOf(refused)).toBe("report-waits");
  expect(await codeOf(countReport("commune/69001", "kept for later"))).toBe("accepted");
  await db.pool.query("UPDATE attempt SET points = 300 WHERE key LIKE 'allReports%'");
  expect(await codeOf(countReport("commune/69003", "the last"))).toBe("too-many-reports");
});
