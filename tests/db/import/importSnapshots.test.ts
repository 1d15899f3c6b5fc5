import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ImportBench, openImportBench } from "./importing";

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
beforeEach(() => bench.clear());
afterAll(() => bench.close());

const HEADER = "code;reseau;date_releve;abonnes";
const COUNTS =
  "SELECT (SELECT count(*) FROM snapshot) AS snapshots, (SELECT count(*) FROM account) AS accounts, (SELECT count(*) FROM import_batch) AS batches, (SELECT count(*) FROM audit_log) AS audits, (SELECT count(*) FROM source) AS sources";
const counts = async () => (await bench.query<Record<string, number>>(COUNTS))[0];
const EMPTY = { snapshots: 0, accounts: 0, batches: 0, audits: 0, sources: 0 };

describe("a file of the four needed columns", () => {
  const FILE = [HEADER, "06083;Instagram;01/03/2026;18 700", "1001;facebook;2026-03-02;12,3 k", "75056;youtube;févr. 2026;n.c."];

  it("is previewed without a trace", async () => {
    const report = await bench.importFile(FILE, { apply: false });
    expect(report).toMatchObject({ rows: 3, new: 2, same: 0, changed: 0, refused: 1, accountsCreated: 2, applied: false, batchId: null });
    expect(await counts()).toEqual(EMPTY);
  });

  it("is stored with its defaults, its accounts, its batch and its trace", async () => {
    const report = await bench.importFile(FILE);
    expect(report).toMatchObject({ new: 2, refused: 1, accountsCreated: 2, applied: true, batchId: expect.any(Number) });
    expect(
      await bench.query(
        `SELECT t.code, a.network, a.handle, a.main, a.standing, k.observed_on, k.kind, k.date_precision, k.audience, k.precision, k.step, k.posts,
           k.origin, o.label, k.recorded_by, k.recorded_at = '2026-11-22T10:00:00Z' AS recorded_now, k.import_batch_id = $1 AS of_batch
         FROM snapshot k JOIN account a ON a.id = k.account_id JOIN territory t ON t.id = a.territory_id JOIN source o ON o.id = k.source_id ORDER BY t.code`,
        [report.batchId],
      ),
    ).toEqual(
      [
        { code: "01001", network: "facebook", observed_on: "2026-03-02", audience: 12_300, precision: "rounded", step: 100 },
        { code: "06083", network: "instagram", observed_on: "2026-03-01", audience: 18_700, precision: "exact", step: null },
      ].map((row) => ({
        ...row,
        handle: null,
        main: true,
        standing: "official",
        kind: "followers",
        date_precision: "day",
        posts: null,
        origin: "file",
        label: "releves.csv",
        recorded_by: "test",
        recorded_now: true,
        of_batch: true,
      })),
    );
    expect(
      await bench.query(
        "SELECT file_name, file_sha256, rows_new, rows_same, rows_changed, rows_refused, applied_by, demonstration FROM import_batch",
      ),
    ).toEqual([
      {
        file_name: "releves.csv",
        file_sha256: report.sha256,
        rows_new: 2,
        rows_same: 0,
        rows_changed: 0,
        rows_refused: 1,
        applied_by: "test",
        demonstration: false,
      },
    ]);
    expect(
      await bench.query("SELECT actor, action, subject, subject_id, after->'accountsCreated'->'count' AS made FROM audit_log"),
    ).toEqual([{ actor: "test", action: "import", subject: "import_batch", subject_id: String(report.batchId), made: 2 }]);
  });

  it("changes nothing a second time, and leaves no batch", async () => {
    await bench.importFile(FILE);
    const before = [await counts(), await bench.query("SELECT * FROM snapshot ORDER BY account_id")];
    expect(await bench.importFile(FILE)).toMatchObject({ new: 0, same: 2, refused: 1, accountsCreated: 0, batchId: null });
    expect([await counts(), await bench.query("SELECT * FROM snapshot ORDER BY account_id")]).toEqual(before);
  });

  it("is marked as a publication when it is the demonstration set", async () => {
    await bench.importFile(FILE, { demonstration: true });
    expect(
      await bench.query("SELECT DISTINCT k.origin, b.demonstration FROM snapshot k JOIN import_batch b ON b.id = k.import_batch_id"),
    ).toEqual([{ origin: "publication", demonstration: true }]);
  });
});

describe("the territory of a row", () => {
  const refusal = async (row: string) =>
    (await bench.importFile(["niveau;code;territoire;reseau;date_releve;abonnes", row])).firstRefused[0];

  it.each([
    ["commune;1001", "01001"],
    [";01001", "01001"],
    [";243300316", "243300316"],
    [";210600839", "06083"],
    [";210 600 839 00012", "06083"],
    ["région;75", "75"],
    ["departement;1", "01"],
  ])("« %s » is found", async (key, code) => {
    await bench.importFile(["niveau;code;reseau;date_releve;abonnes", `${key};x;2026-03-01;5`]);
    expect(await bench.query("SELECT t.code FROM account a JOIN territory t ON t.id = a.territory_id")).toEqual([{ code }]);
  });

  it("must be named with its level where the code is one of several", async () => {
    expect(await refusal(";01;;x;2026-03-01;5")).toMatchObject({
      line: 2,
      code: "ambiguous-code",
      column: "level",
      found: "01",
      expected: "departement, region",
    });
    expect(await refusal(";75;;x;2026-03-01;5")).toMatchObject({ code: "ambiguous-code", expected: "departement, region" });
  });

  it.each([
    ["commune;01340;Saint-Bois", "former-commune", "01340", "Arboys en Bugey (commune 01015)"],
    [";1340;", "former-commune", "1340", "Arboys en Bugey (commune 01015)"],
    [";75101;", "municipal-arrondissement", "75101", "Paris (commune 75056)"],
    ["commune;75 120;", "municipal-arrondissement", "75 120", "Paris (commune 75056)"],
    ["departement;75101;", "unknown-territory", "75101", ""],
    [";69381;", "unknown-territory", "69381", ""], // Lyon is not in this database
  ])("« %s » is refused as %s", async (key, code, found, expected) => {
    expect(await refusal(`${key};x;2026-03-01;5`)).toMatchObject({ code, column: "code", found, expected });
  });

  it("is refused when unknown, with the nearest names, or the authority that carries the area", async () => {
    expect(await refusal("commune;93999;St Denis;x;2026-03-01;5")).toMatchObject({
      code: "unknown-territory",
      expected: "Saint-Denis (commune 93066)",
    });
    expect(await refusal("commune;99999;;x;2026-03-01;5")).toMatchObject({ code: "unknown-territory", expected: "" });
    expect(await refusal("departement;972;Martinique;x;2026-03-01;5")).toMatchObject({ expected: "Martinique (region 02)" });
    expect(await refusal("departement;75;Paris;x;2026-03-01;5")).toMatchObject({ expected: "Paris (commune 75056)" });
    expect(await refusal("departement;210600839;;x;2026-03-01;5")).toMatchObject({ code: "unknown-territory" });
  });

  it("is doubted when its name contradicts the code, when it is closed, when the audience is beyond five times its population", async () => {
    const report = await bench.importFile([
      "code;territoire;reseau;date_releve;abonnes",
      "06083;Cannes;x;2026-03-01;5",
      "06083;Ville de Menton;facebook;2026-03-01;5",
      "06083;MENTON;instagram;2026-03-01;5",
      "01002;Ancienne;x;2026-03-01;5",
      "01002;Ancienne;x;2024-03-01;5",
      "01001;;x;2026-03-01;4301",
      "01001;;facebook;2026-03-01;4300",
    ]);
    expect(report).toMatchObject({ new: 7, refused: 0 });
    expect(report.firstDoubts.map(({ line, code }) => [line, code])).toEqual([
      [2, "name-contradicts-code"],
      [5, "closed-territory"],
      [7, "above-population"],
    ]);
    // Said to be a tourist place, its followers are no wonder.
    await bench.query("UPDATE territory SET tourist_place = true WHERE code = '01001'");
    const again = await bench.importFile(["code;reseau;date_releve;abonnes", "01001;x;2026-03-02;4301"]);
    expect([again.new, again.firstDoubts]).toEqual([1, []]);
    await bench.query("UPDATE territory SET tourist_place = false");
  });
});

describe("the kind of a figure", () => {
  const KINDS = "code;reseau;date_releve;nature;abonnes";
  const doubted = async (...rows: string[]) =>
    (await bench.importFile([KINDS, ...rows], { apply: false })).firstDoubts.map(({ line, code, found, expected }) => [
      line,
      code,
      found,
      expected,
    ]);

  it("is doubted when the last figure of the account counts something else, stored or in the file, and no jump is told beside it", async () => {
    await bench.importFile([KINDS, "06083;facebook;2026-03-01;likes;100"]);
    expect(await doubted("06083;facebook;2026-04-01;abonnes;900")).toEqual([[2, "kind-changed", "followers", "100 (2026-03-01)"]]);
    expect(await doubted("06083;facebook;2026-04-01;likes;120", "06083;facebook;2026-05-01;abonnes;130")).toEqual([
      [3, "kind-changed", "followers", "120 (2026-04-01)"],
    ]);
    expect(await doubted("75056;x;2026-04-01;likes;5", "75056;x;2026-05-01;abonnes;5")).toEqual([
      [3, "kind-changed", "followers", "5 (2026-04-01)"],
    ]);
  });

  it("is not where an account is followed in two kinds at once, nor after more than a year", async () => {
    await bench.importFile([
      KINDS,
      "06083;facebook;2026-03-01;likes;100",
      "06083;facebook;2026-03-01;abonnes;110",
      "01001;x;2024-03-01;likes;5",
    ]);
    expect(await doubted("06083;facebook;2026-04-01;likes;101")).toEqual([]);
    expect(await doubted("06083;facebook;2026-04-01;likes;101", "06083;facebook;2026-04-01;abonnes;111")).toEqual([]);
    expect(await doubted("01001;x;2026-04-01;abonnes;5")).toEqual([]);
  });
});

describe("the account of a row", () => {
  const WITH_ACCOUNT = "code;reseau;compte;date_releve;abonnes";
  const accounts = () =>
    bench.query("SELECT t.code, a.handle, a.url, a.opened_on FROM account a JOIN territory t ON t.id = a.territory_id ORDER BY a.id");

  it("is the main one, known before or made by the file, whatever the order of the rows", async () => {
    const main = await bench.account({ handle: "Menton" });
    await bench.account({ handle: "Tourisme", main: false });
    await bench.importFile([WITH_ACCOUNT, "06083;x;;2026-03-01;5", "06083;x;@tourisme;2026-03-01;7", "06083;x;menton;2026-03-02;6"]);
    expect(await bench.query("SELECT account_id, audience FROM snapshot ORDER BY audience")).toMatchObject([
      { account_id: main, audience: 5 },
      { account_id: main, audience: 6 },
      { account_id: expect.any(Number), audience: 7 },
    ]);
  });

  it("is made with its handle and canonical address", async () => {
    await bench.importFile([WITH_ACCOUNT, "06083;x;https://mobile.twitter.com/VilleMenton?s=20;2026-03-01;5"]);
    expect(await accounts()).toEqual([{ code: "06083", handle: "VilleMenton", url: "https://x.com/VilleMenton", opened_on: null }]);
  });

  it("takes the handle when it was nameless, and the log says so", async () => {
    const id = await bench.account({});
    const report = await bench.importFile([WITH_ACCOUNT, "06083;x;@VilleMenton;2026-03-01;5", "06083;x;;2026-03-02;5"]);
    expect(report).toMatchObject({ new: 2, accountsNamed: 1, accountsCreated: 0 });
    expect(await accounts()).toMatchObject([{ handle: "VilleMenton", url: "https://x.com/VilleMenton" }]);
    expect(await bench.query("SELECT subject_id, before, after FROM audit_log WHERE action = 'name'")).toEqual([
      { subject_id: String(id), before: { handle: null, url: null }, after: { handle: "VilleMenton", url: "https://x.com/VilleMenton" } },
    ]);
  });

  it("takes the handle that a later row of the same file gives", async () => {
    expect(await bench.importFile([WITH_ACCOUNT, "06083;x;;2026-03-01;5", "06083;x;@VilleMenton;2026-03-02;5"])).toMatchObject({
      accountsCreated: 1,
      accountsNamed: 1,
    });
    expect(await accounts()).toMatchObject([{ handle: "VilleMenton" }]);
  });

  it("takes no handle from a row that is refused in the end", async () => {
    await bench.account({});
    await bench.importFile([HEADER, "06083;x;2026-03-01;5"]);
    const report = await bench.importFile([WITH_ACCOUNT, "06083;x;@VilleMenton;2026-03-01;6"]);
    expect(report).toMatchObject({ refused: 1, changed: 1, accountsNamed: 0, batchId: null });
    expect(await accounts()).toMatchObject([{ handle: null }]);
  });

  it("takes its handle even from a row whose figure is known", async () => {
    await bench.account({});
    await bench.importFile([HEADER, "06083;x;2026-03-01;5"]);
    expect(await bench.importFile([WITH_ACCOUNT, "06083;x;@VilleMenton;2026-03-01;5"])).toMatchObject({
      same: 1,
      accountsNamed: 1,
      batchId: expect.any(Number),
    });
    expect(await accounts()).toMatchObject([{ handle: "VilleMenton" }]);
  });

  it.each([
    ["other-main-account", { handle: "Menton" }, "06083;x;@autre;2026-03-01;5", "menton"],
    ["account-of-another-territory", { code: "75056", handle: "Paris" }, "06083;x;@paris;2026-03-01;5", "Paris (commune 75056)"],
    ["account-not-open", { handle: "Menton", closedOn: "2025-01-01" }, "06083;x;@menton;2026-03-01;5", "… – 2025-01-01"],
    [
      "account-not-open",
      { handle: "Menton", openedOn: "2020-01-01", closedOn: "2025-01-01" },
      "06083;x;;2026-03-01;5",
      "2020-01-01 – 2025-01-01",
    ],
    ["account-not-open", { handle: "Menton", openedOn: "2026-06-01" }, "06083;x;@menton;2026-03-01;5", "2026-06-01 – …"],
  ])("is refused as %s", async (code, given, row, expected) => {
    await bench.account(given);
    expect((await bench.importFile([WITH_ACCOUNT, row])).firstRefused).toMatchObject([{ line: 2, code, expected }]);
    expect(await bench.query("SELECT 1 FROM snapshot")).toEqual([]);
  });

  it("follows a closed one, open from its closing: the rule of one main account holds", async () => {
    await bench.account({ handle: "Ancien", closedOn: "2025-01-01" });
    await bench.importFile([WITH_ACCOUNT, "06083;x;@nouveau;2026-03-01;5", "06083;x;;2024-03-01;4"]);
    expect(await accounts()).toMatchObject([{ handle: "Ancien" }, { handle: "nouveau", opened_on: "2025-01-01" }]);
    expect(await bench.query("SELECT a.handle, k.audience FROM snapshot k JOIN account a ON a.id = k.account_id ORDER BY 2")).toEqual([
      { handle: "Ancien", audience: 4 },
      { handle: "nouveau", audience: 5 },
    ]);
  });
});

describe("a figure that is known", () => {
  const FULL = "code;reseau;date_releve;abonnes;publications;periode_jours;source";
  const stored = () => bench.query("SELECT audience, posts, period_days, o.label FROM snapshot k JOIN source o ON o.id = k.source_id");

  it("is a conflict when the file says otherwise, and stays", async () => {
    await bench.importFile([FULL, "06083;x;2026-03-01;5;12;30;a"]);
    const report = await bench.importFile([FULL, "06083;x;2026-03-01;6;12;30;b"]);
    expect(report).toMatchObject({ rows: 1, new: 0, same: 0, changed: 1, refused: 1, batchId: null });
    expect(report.firstRefused).toMatchObject([{ line: 2, code: "conflict", column: "audience", found: "6", expected: "5" }]);
    expect(await stored()).toEqual([{ audience: 5, posts: 12, period_days: 30, label: "a" }]);
  });

  it("gives way with --overwrite, and goes whole to the log; what the file lacks is kept", async () => {
    const first = await bench.importFile([FULL, "06083;x;2026-03-01;5;12;30;a"]);
    const report = await bench.importFile([FULL, "06083;x;2026-03-01;6,5 k;13;;b"], { overwrite: true });
    expect(report).toMatchObject({ new: 0, changed: 1, refused: 0, batchId: expect.any(Number) });
    expect(await stored()).toEqual([{ audience: 6_500, posts: 13, period_days: 30, label: "b" }]);
    const [entry] = await bench.query<{ before: object; after: object; subject_id: string }>(
      "SELECT * FROM audit_log WHERE action = 'overwrite'",
    );
    expect(entry).toMatchObject({
      actor: "test",
      subject: "snapshot",
      subject_id: expect.stringMatching(/^\d+\/2026-03-01\/followers$/),
      before: { audience: 5, posts: 12, import_batch_id: first.batchId, precision: "exact", step: null },
      after: { audience: 6_500, posts: 13, period_days: 30, import_batch_id: report.batchId, precision: "rounded", step: 100 },
    });
    expect(await bench.query("SELECT rows_changed FROM import_batch ORDER BY id")).toEqual([{ rows_changed: 0 }, { rows_changed: 1 }]);
  });

  it("is counted as changed by a preview that would overwrite it, and left alone", async () => {
    await bench.importFile([HEADER, "06083;x;2026-03-01;5"]);
    expect(await bench.importFile([HEADER, "06083;x;2026-03-01;6"], { apply: false, overwrite: true })).toMatchObject({
      changed: 1,
      refused: 0,
    });
    expect(await bench.query("SELECT audience FROM snapshot")).toEqual([{ audience: 5 }]);
  });

  it("is the same when the file says less, and another when it says more or less precisely", async () => {
    await bench.importFile([FULL, "06083;x;2026-03-01;12300;12;30;a"]);
    expect(await bench.importFile([HEADER, "06083;x;2026-03-01;12300"])).toMatchObject({ same: 1, refused: 0 });
    expect(await bench.importFile([HEADER, "06083;x;2026-03-01;12,3 k"])).toMatchObject({ same: 0, changed: 1 });
    expect(await bench.importFile([`${HEADER};vues`, "06083;x;2026-03-01;12300;9"])).toMatchObject({ same: 0, changed: 1 });
  });

  it("is another one of another kind", async () => {
    const report = await bench.importFile([
      `${HEADER};nature`,
      "06083;facebook;2026-03-01;5;abonnés",
      "06083;facebook;2026-03-01;6;J'aime",
    ]);
    expect(report).toMatchObject({ new: 2, refused: 0 });
  });
});

describe("two rows of one key", () => {
  it("count as the same when they say the same; the later is refused when it does not", async () => {
    const report = await bench.importFile([HEADER, "06083;x;2026-03-01;5", "06083;x;01/03/2026;5", "06083;x;2026-03-01;6"]);
    expect(report).toMatchObject({ rows: 3, new: 1, same: 1, changed: 0, refused: 1 });
    expect(report.firstRefused).toMatchObject([{ line: 4, code: "duplicate-in-file", found: "6", expected: "5" }]);
    expect(await bench.query("SELECT audience FROM snapshot")).toEqual([{ audience: 5 }]);
  });

  it("do not count where the later was refused for itself; two days of one new account are both stored", async () => {
    const rows = [HEADER, "06083;x;2026-03-01;5", "06083;x;2026-03-01;beaucoup", "75056;x;2026-03-01;7", "75056;x;2026-03-02;8"];
    const report = await bench.importFile(rows);
    expect(report).toMatchObject({ rows: 4, new: 3, same: 0, refused: 1, accountsCreated: 2 });
    expect(await bench.importFile(rows)).toMatchObject({ new: 0, same: 3, refused: 1, accountsCreated: 0 });
  });

  it("are judged with what is stored: the first decides when it may", async () => {
    await bench.importFile([HEADER, "06083;x;2026-03-01;5"]);
    const rows = [HEADER, "06083;x;2026-03-01;6", "06083;x;2026-03-01;5", "06083;x;2026-03-01;6", "06083;x;2026-03-01;7"];
    const refused = await bench.importFile(rows);
    expect(refused).toMatchObject({ new: 0, same: 1, changed: 2, refused: 3 });
    expect(refused.firstRefused.map(({ line, code }) => [line, code])).toEqual([
      [5, "duplicate-in-file"],
      [2, "conflict"],
      [4, "conflict"],
    ]);
    const overwritten = await bench.importFile(rows, { overwrite: true });
    expect(overwritten).toMatchObject({ new: 0, same: 1, changed: 1, refused: 2 });
    expect(overwritten.firstRefused.map(({ line, code }) => [line, code])).toEqual([
      [3, "duplicate-in-file"],
      [5, "duplicate-in-file"],
    ]);
    expect(await bench.query("SELECT audience FROM snapshot")).toEqual([{ audience: 6 }]);
  });
});

describe("a figure that leaps", () => {
  it("is doubted against the one before, stored or in the file, of the last 400 days", async () => {
    await bench.importFile([HEADER, "06083;x;2025-03-01;100", "75056;x;2020-01-01;10", "06083;facebook;2026;1", "93066;x;2026-01-01;50"]);
    const report = await bench.importFile([
      HEADER,
      "06083;x;2026-03-01;151",
      "06083;x;2026-03-02;152",
      "06083;x;2026-03-03;75",
      "06083;x;2026-03-04;0",
      "75056;x;2026-03-01;1000",
      "06083;facebook;2026-03-01;1000",
      "93066;x;2026-02-01;75",
    ]);
    expect(report).toMatchObject({ new: 7, refused: 0, doubtsByCode: { jump: 2, "zero-after-figures": 1 } });
    expect(report.firstDoubts.map(({ line, code, found, expected }) => [line, code, found, expected])).toEqual([
      [5, "zero-after-figures", "0", "75 (2026-03-03)"],
      [2, "jump", "151", "100 (2025-03-01)"],
      [4, "jump", "75", "152 (2026-03-02)"],
    ]);
  });
});
