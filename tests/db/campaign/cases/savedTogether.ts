import { expect, test, vi } from "vitest";
import { readNextTerritory } from "@/lib/data/campaign/readNextTerritory";
import { saveEntries } from "@/lib/data/campaign/saveEntries";
import type { GivenEntry } from "@/lib/data/campaign/saveEntry";
import { inTransaction } from "@/lib/data/database";
import { accounts, alice, bruno, create, db, now, save, stored } from "../campaigning";

export function savedTogether(): void {
  test("the accounts of a territory are saved together, each for itself; what was not touched is left alone", async () => {
    const { id } = await create({ title: "D’un coup", memberIds: [] });
    await db.pool.query("DELETE FROM snapshot WHERE observed_on >= '2026-11-01'");
    type Typed = { texts?: GivenEntry["texts"]; unreadable?: string | null };
    const row = (handle: string, version: number, typed: Typed, shown: Typed = {}) => {
      const of = ({ texts, unreadable = null }: Typed) => ({ texts: { observedOn: "2026-11-20", ...texts }, unreadable });
      return { accountId: accounts[handle] ?? 0, version, ...of(typed), shown: of(shown) };
    };
    const figure = (audience: string) => ({ texts: { audience } });
    const privé = { unreadable: "privé" };
    const saveAll = async (...rows: Parameters<typeof saveEntries>[1]["rows"]) => {
      const common = { campaignId: id, memberId: alice, actor: "member:1", now };
      const saved = await inTransaction(db.pool, (client) => saveEntries(client, { ...common, rows }));
      return rows.map(({ accountId }) => saved.get(accountId));
    };
    expect(await saveAll(row("Bruzfacebook", 0, figure("beaucoup")), row("Acignéfacebook", 0, figure("1 100")))).toMatchObject([
      { outcome: "problems", problems: { audience: "not-a-count" } },
      { outcome: "saved", entry: { state: "recorded" } },
    ]);
    expect(await saveAll(row("Acignéfacebook", 1, figure("1100"), figure("1100")), row("Bruzfacebook", 0, privé))).toMatchObject([
      { outcome: "untouched", entry: { version: 1 } },
      { outcome: "saved", entry: { state: "unreadable", note: "privé" } },
    ]);
    expect(
      await saveAll(row("Bruzfacebook", 1, privé, privé), row("Acignéinstagram", 0, { texts: { observedOn: "2026-11-19" } })),
    ).toMatchObject([
      { outcome: "untouched", entry: { version: 1 } },
      { outcome: "untouched", entry: null },
    ]);
    // Another network of the campaign that was read meanwhile is told of, not written over.
    expect(await saveAll(row("Acignéfacebook", 0, figure("1200")))).toMatchObject([{ outcome: "changed" }]);
    // Nor is what a colleague stored since the form was shown, where the form was not touched.
    await save("Acignéfacebook", { audience: "1300" }, { campaignId: id, version: 1, memberId: bruno });
    for (const seen of [figure("1100"), {}])
      expect(await saveAll(row("Acignéfacebook", 1, seen, seen))).toMatchObject([{ outcome: "untouched", entry: { version: 2 } }]);
    expect((await stored("Acignéfacebook")).at(-1)).toMatchObject({ audience: 1300 });
    // While one account waits for whoever saves it elsewhere, nothing is written of the others that they could wait for in turn.
    const [first = "", last = ""] = ["Acignéfacebook", "Bruzfacebook"].sort((one, other) => (accounts[one] ?? 0) - (accounts[other] ?? 0));
    const elsewhere = await db.pool.connect();
    await elsewhere.query("BEGIN");
    await elsewhere.query("SELECT 1 FROM campaign_target WHERE account_id = $1 FOR UPDATE", [accounts[last]]);
    const versions: Record<string, number> = { Acignéfacebook: 2, Bruzfacebook: 1 };
    const both = saveAll(...[first, last].map((handle) => row(handle, versions[handle] ?? 0, { unreadable: "fermé" })));
    const waiting = () =>
      db.pool.query(
        `SELECT count(*) FILTER (WHERE l.mode = 'RowExclusiveLock')::int AS writes FROM pg_stat_activity a
         LEFT JOIN pg_locks l ON l.pid = a.pid AND l.relation = 'audit_log'::regclass
         WHERE a.datname = current_database() AND a.wait_event_type = 'Lock' GROUP BY a.pid`,
      );
    await vi.waitFor(async () => expect((await waiting()).rows).toEqual([{ writes: 0 }]), 5_000);
    await elsewhere.query("COMMIT");
    elsewhere.release();
    expect(await both).toMatchObject([{ outcome: "saved" }, { outcome: "saved" }]);
    const bruz = { level: "commune", code: "35001" };
    expect(await readNextTerritory(id, alice, bruz)).toBeNull();
    await db.pool.query(
      "UPDATE campaign_entry SET state = 'rejected', audience = 1, kind = 'followers', observed_on = '2026-11-20', date_precision = 'day', precision = 'exact', reviewed_by = $2, reviewed_at = now(), review_reason = 'x' WHERE campaign_id = $1 AND account_id = $3",
      [id, bruno, accounts.Bruzfacebook],
    );
    expect(await readNextTerritory(id, alice, bruz)).toEqual({ level: "commune", code: "35002", name: "Bruz" });
  });
}
