import { expect, test } from "vitest";
import { type ReviewPage, readReview } from "@/lib/data/campaign/readReview";
import type { GivenEntry } from "@/lib/data/campaign/saveEntry";
import { accounts, alice, bruno, create, db, review, save, stored } from "../campaigning";

export function reviewed(): void {
  test("whoever reviews may correct: it is stored though still doubtful, with who typed, who corrected and why", async () => {
    const { id } = await create({ title: "Corrigée", memberIds: [] });
    const typed = await save("Acignéfacebook", { audience: "90 000" }, { campaignId: id });
    expect(typed).toMatchObject({ entry: { state: "doubtful", doubts: ["jump", "above-population"] } });
    const correct = (version: number, texts: GivenEntry["texts"], changed: object = {}) =>
      review("Acignéfacebook", version, "correct", { campaignId: id, texts, ...changed });
    expect(await correct(1, { audience: "neuf mille", observedOn: "2026-11-20" })).toEqual({
      outcome: "problems",
      problems: { audience: "not-a-count" },
    });
    expect(await correct(1, { observedOn: "" })).toMatchObject({ outcome: "problems", problems: { audience: "missing" } });
    await expect(correct(1, { audience: "9000", observedOn: "2026-11-20" }, { memberId: alice })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect(await correct(1, { audience: "9 000", observedOn: "20/11/2026" })).toMatchObject({
      outcome: "saved",
      entry: {
        version: 2,
        state: "confirmed",
        doubts: ["jump"],
        figure: { audience: 9_000 },
        enteredBy: { id: alice },
        review: { by: "bruno@example.org", reason: "vu" },
      },
    });
    expect((await stored("Acignéfacebook")).at(-1)).toMatchObject({ observed_on: "2026-11-20", audience: 9_000 });
    const { rows } = await db.pool.query("SELECT before, after FROM audit_log WHERE action = 'correct'");
    expect(rows).toMatchObject([{ before: { figure: { audience: 90_000 } }, after: { figure: { audience: 9_000 }, state: "confirmed" } }]);
    expect(await correct(1, { audience: "1", observedOn: "2026-11-20" })).toMatchObject({ outcome: "changed" });
    await save("Acignéinstagram", { audience: "90 000" }, { campaignId: id });
    const beyondDoubt = { campaignId: id, texts: { audience: "2 600", observedOn: "2026-11-19" } };
    expect(await review("Acignéinstagram", 1, "correct", beyondDoubt)).toMatchObject({ entry: { state: "confirmed", doubts: [] } });
  });

  test("a figure that was imported for its day since is not confirmed over, nor corrected over, before whoever decides has seen it", async () => {
    const { id } = await create({ title: "Croisée", memberIds: [] });
    await save("Acignéfacebook", { audience: "80 000", observedOn: "2026-11-18" }, { campaignId: id });
    await db.pool.query(
      `INSERT INTO snapshot (account_id, observed_on, kind, date_precision, audience, precision, origin, source_id, recorded_by)
       VALUES ($1, '2026-11-18', 'followers', 'day', 85000, 'exact', 'file', 1, 'test')`,
      [accounts.Acignéfacebook],
    );
    const of = async (day: string) => (await stored("Acignéfacebook")).find(({ observed_on }) => observed_on === day);
    expect(await review("Acignéfacebook", 1, "confirm", { campaignId: id })).toMatchObject({
      outcome: "changed",
      entry: { version: 2, state: "doubtful", doubts: ["jump", "above-population", "differs-from-stored"], review: null },
    });
    expect(await of("2026-11-18")).toMatchObject({ audience: 85_000, origin: "file" });
    expect(await review("Acignéfacebook", 2, "confirm", { campaignId: id })).toMatchObject({ outcome: "saved", entry: { version: 3 } });
    expect(await of("2026-11-18")).toMatchObject({ audience: 80_000, origin: "hand" });
  });

  test("a review goes page by page over what one may decide, whatever is decided meanwhile; one's own are counted apart", async () => {
    const { id } = await create({ title: "Relue", memberIds: [], leagues: ["petites-villes", "villages"] });
    const handles = ["Acignéfacebook", "Acignéinstagram", "Bruzfacebook", "Cessonfacebook", "Cessoninstagram"];
    for (const handle of handles) {
      const own = handle === "Bruzfacebook" ? { memberId: bruno } : {};
      await save(handle, { audience: "900000" }, { campaignId: id, ...own });
    }
    const read = (after: string | null, whose: "mine" | "own" = "mine", ownerId: number | null = bruno) =>
      readReview({ campaignId: id, ownerId, whose, after: after === null ? null : (accounts[after] ?? 0), pageSize: 2 });
    const named = ({ rows }: ReviewPage) =>
      rows.map(({ accountId }) => Object.keys(accounts).find((handle) => accounts[handle] === accountId));
    const first = await read(null);
    expect([named(first), first.mine, first.own, first.next]).toEqual([handles.slice(0, 2), 4, 1, accounts.Acignéinstagram]);
    await review("Acignéinstagram", 1, "confirm", { campaignId: id });
    const second = await read("Acignéinstagram");
    expect([named(second), second.mine, second.next]).toEqual([handles.slice(3), 3, null]);
    expect(named(await read(null, "own"))).toEqual(["Bruzfacebook"]);
    expect(await read(null, "mine", null)).toMatchObject({ mine: 4, own: 0, next: accounts.Bruzfacebook });
  });
}
