import { expect, test } from "vitest";
import { listCampaigns } from "@/lib/data/campaign/listCampaigns";
import { MAP_PLACE } from "@/lib/data/campaign/mapPlace";
import { readCampaign } from "@/lib/data/campaign/readCampaign";
import { readSheet } from "@/lib/data/campaign/readSheet";
import { readSheetChoices } from "@/lib/data/campaign/readSheetChoices";
import { inTransaction } from "@/lib/data/database";
import { accounts, alice, bruno, campaignId, create, db, save } from "../campaigning";

export function sheetPages(): void {
  test("a sheet is narrowed to the networks that are read and to whoever reads them; it is walked along the index of the map", async () => {
    const members = [alice, bruno].map((id, place) => ({ id, name: ["alice@example.org", "bruno@example.org"][place] }));
    const whose = { title: "Automne 2026", targets: 3, networks: ["facebook", "instagram"] };
    expect(await readSheetChoices(campaignId)).toMatchObject({ ...whose, members, hasNobodys: false });
    await db.pool.query("UPDATE campaign_target SET member_id = NULL WHERE member_id = $1", [bruno]);
    expect(await readSheetChoices(campaignId)).toMatchObject({ ...whose, members: members.slice(0, 1), hasNobodys: true });
    await db.pool.query("UPDATE campaign_target SET member_id = $1 WHERE member_id IS NULL", [bruno]);
    const plan = await inTransaction(db.pool, async (client) => {
      await client.query("SET LOCAL enable_seqscan = off"); // so few territories are read faster than looked up
      return (await client.query(`EXPLAIN SELECT FROM territory p ORDER BY ${MAP_PLACE.join(", ")}`)).rows;
    });
    expect(JSON.stringify(plan)).toContain("territory_map");
  });

  test("a page begins after a line, however many before it were done meanwhile", async () => {
    const page = (place: Parameters<typeof readSheet>[0]["place"], changed: object = {}) =>
      readSheet({ campaignId: big, state: "to-do", place, pageSize: 2, ...changed });
    const { id: big } = await create({
      title: "Grande",
      opensOn: "2026-12-01",
      closesOn: "2026-12-31",
      leagues: ["petites-villes", "villages"],
    });
    const names = ({ rows }: Awaited<ReturnType<typeof readSheet>>) => rows.map(({ territory, network }) => `${territory.name} ${network}`);
    const [first, ...others] = (await page(null, { pageSize: 9 })).rows;
    expect(names(await page(null))).toEqual(["Acigné facebook", "Acigné instagram"]);
    const last = others[0]?.accountId ?? 0;
    await save("Acignéfacebook", { audience: "1200" }, { campaignId: big });
    await save("Acignéinstagram", { audience: "2600" }, { campaignId: big });
    const second = await page({ way: "after", accountId: last });
    expect([names(second), second.before, second.total]).toEqual([["Bruz facebook", "Cesson facebook"], 0, 3]);
    const all = await page({ way: "after", accountId: last }, { state: "all" });
    expect([all.before, all.total]).toEqual([2, 5]);
    const back = await page({ way: "before", accountId: others.at(-1)?.accountId ?? 0 }, { state: "all" });
    expect([names(back), back.before]).toEqual([["Bruz facebook", "Cesson facebook"], 2]);
    expect(names(await page({ way: "from", accountId: first?.accountId ?? 0 }, { state: "all" }))[0]).toBe("Acigné facebook");
    expect(names(await page(null, { q: "bru" }))).toEqual(["Bruz facebook"]);
    expect(names(await page(null, { q: "3500", network: "instagram", state: "all" }))).toEqual(["Acigné instagram", "Cesson instagram"]);
    expect([
      (await page(null, { memberId: "nobody" })).total,
      (await page({ way: "after", accountId: 9999 })).rows,
      (await page(null, { q: "-" })).total,
    ]).toEqual([0, [], 0]);
    await db.pool.query("DELETE FROM campaign_entry WHERE campaign_id = $1", [big]);
    await db.pool.query("DELETE FROM campaign_target WHERE campaign_id = $1", [big]);
    await db.pool.query("DELETE FROM campaign WHERE id = $1", [big]);
  });

  test("what an import brought in the days of a campaign is done, shown with its source, and may still be typed over", async () => {
    const { id } = await create({ title: "Importée", closesOn: "2026-11-15", memberIds: [] });
    const of = (state: "to-do" | "done" | "imported") => readSheet({ campaignId: id, state, pageSize: 10 });
    const put = (handle: string, day: string, audience: number) =>
      db.pool.query(
        `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
         VALUES ($1, $2, 'followers', 'day', $3, 'exact', 'file', 1, 'test')`,
        [accounts[handle], day, audience],
      );
    await db.pool.query("DELETE FROM snapshot WHERE observed_on >= '2026-11-01'");
    await put("Acignéinstagram", "2026-10-31", 2_400);
    expect((await of("to-do")).total).toBe(3);
    await put("Acignéinstagram", "2026-11-01", 2_500);
    await put("Bruzfacebook", "2026-11-16", 7_000);
    expect((await of("to-do")).rows.map(({ accountId }) => accountId)).toEqual([accounts.Acignéfacebook, accounts.Bruzfacebook]);
    const [imported] = (await of("imported")).rows;
    expect(imported).toMatchObject({
      accountId: accounts.Acignéinstagram,
      entry: null,
      imported: { audience: 2_500, kind: "followers", observedOn: "2026-11-01", source: "May" },
      previous: { audience: 2_400 },
    });
    expect(await readCampaign(id)).toMatchObject({ targets: 3, done: 1, imported: 1, doubtful: 0 });
    expect((await listCampaigns()).find((one) => one.id === id)).toMatchObject({ progress: { done: 1, imported: 1 } });

    expect(await save("Acignéinstagram", { audience: "2 600", observedOn: "10/11/2026" }, { campaignId: id })).toMatchObject({
      entry: { state: "recorded" },
    });
    const [typed] = (await of("done")).rows;
    expect(typed).toMatchObject({ imported: null, entry: { figure: { audience: 2_600 } } });
    expect(await readCampaign(id)).toMatchObject({ done: 1, imported: 0 });
  });
}
