import { expect, it } from "vitest";
import { createCampaign } from "@/lib/data/campaign/createCampaign";
import { saveEntry } from "@/lib/data/campaign/saveEntry";
import { NOW } from "../../import/importing";
import { ACTOR, apply, bench, figures, importFile, refusal, send, undo, uploadOf, work, write } from "../sending";

export function undoneImports(): void {
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
}
