import { describe, expect, it } from "vitest";
import { readBlock } from "@/components/entry/readBlock";
import { changesOf } from "@/components/entry/sheetColumns";
import { isPending, nextToSend } from "@/components/entry/sheetQueue";
import { type Change, changeSheet, openSheet, type Sheet, type SheetEvent } from "@/components/entry/sheetState";
import type { CampaignEntry, SheetRow } from "@/lib/domain/campaign/campaignEntry";

const DAY = "2026-11-20";
const row = (accountId: number, entry: CampaignEntry | null = null): SheetRow => ({
  accountId,
  territory: { level: "commune", code: String(accountId), name: `Ville ${accountId}`, population: 9_000 },
  network: "facebook",
  handle: null,
  url: null,
  previous: null,
  others: [],
  entry,
  imported: null,
});
const entry = (version: number, audience: number): CampaignEntry => ({
  version,
  state: "recorded",
  figure: {
    kind: "followers",
    observedOn: DAY,
    datePrecision: "day",
    audience,
    precision: "exact",
    step: null,
    following: null,
    posts: null,
    periodDays: null,
    reactions: null,
    comments: null,
    shares: null,
    views: null,
  },
  doubts: [],
  note: null,
  enteredBy: { id: 2, name: "Bruno" },
  enteredAt: new Date(0),
  review: null,
  stored: { observedOn: DAY, kind: "followers" },
  standing: null,
});
const typed = (accountId: number, before: string, after: string): SheetEvent => ({
  type: "typed",
  changes: [{ accountId, field: "audience", before, after } satisfies Change],
});
const ME = 1;
const open = () => openSheet([row(1), row(2, entry(3, 500))], { day: DAY, today: DAY, memberId: ME });
const mine = (version: number, audience: number): CampaignEntry => ({ ...entry(version, audience), enteredBy: { id: ME, name: "Alice" } });
const sending = (accountId: number): SheetEvent => ({ type: "sending", accountId });
const saved = (accountId: number, audience: string, found: CampaignEntry | null): SheetEvent => ({
  type: "answered",
  accountId,
  sent: { observedOn: DAY, audience },
  answer: { outcome: "saved", entry: found },
});
const changed = (accountId: number, audience: string, found: CampaignEntry | null): SheetEvent => ({
  type: "answered",
  accountId,
  sent: { observedOn: DAY, audience },
  answer: { outcome: "changed", entry: found },
});
const unsent = (accountId: number, audience: string, code: string | null = null): SheetEvent => ({
  type: "unsent",
  accountId,
  sent: { observedOn: DAY, audience },
  code,
});
const play = (...events: SheetEvent[]): Sheet => events.reduce(changeSheet, open());
const line = (sheet: Sheet, id = 1) => {
  const found = sheet.lines.get(id);
  return [found?.texts.audience ?? "", found?.state, found?.entry?.version ?? 0];
};

describe("a sheet", () => {
  it("opens with what is stored and with what this browser kept", () => {
    const draft = (version: number, audience: string) => ({ version, texts: { audience, observedOn: DAY } });
    const sheet = play(
      { type: "restored", accountId: 1, draft: draft(0, "12") },
      { type: "restored", accountId: 2, draft: draft(3, "500") },
    );
    expect([line(sheet, 1), line(sheet, 2)]).toEqual([
      ["12", "typed", 0],
      ["500", "stored", 3],
    ]);
    // Typed over version 2, while somebody stored version 3: the choice is asked for, and a save would name what was seen.
    const over = play({ type: "restored", accountId: 2, draft: draft(2, "600") });
    expect([line(over, 2), over.lines.get(2)?.seen, over.lines.get(2)?.theirs?.version]).toEqual([["600", "changed", 3], 2, 3]);
    expect(changeSheet(over, { type: "chosen", accountId: 2, whose: "mine" }).lines.get(2)).toMatchObject({ state: "typed", seen: 3 });
  });

  it("undoes and does again, cell by cell, and knows when all is as it was", () => {
    const twice = play(typed(2, "500", "5"), typed(1, "", "1"), typed(1, "1", "12"));
    const back = changeSheet(twice, { type: "undo" });
    expect([line(back), line(back, 2)]).toEqual([
      ["", "stored", 0],
      ["5", "typed", 3],
    ]);
    const none = [{ type: "undo" }, { type: "undo" }, { type: "undo" }].reduce((s, e) => changeSheet(s, e as SheetEvent), twice);
    expect(line(none)).toEqual(["", "stored", 0]);
    const again = [{ type: "redo" }, { type: "redo" }, { type: "redo" }].reduce((s, e) => changeSheet(s, e as SheetEvent), none);
    expect(line(again)).toEqual(["12", "typed", 0]);
    expect(again.redo).toEqual([]);
  });

  it("keeps what was typed while an answer was on its way", () => {
    const sent = { observedOn: DAY, audience: "12" };
    expect(line(play(typed(1, "", "12"), sending(1), saved(1, "12", entry(1, 12))))).toEqual(["12", "saved", 1]);
    const meanwhile = play(typed(1, "", "12"), sending(1), typed(1, "12", "123"));
    expect([line(meanwhile), meanwhile.lines.get(1)?.sending, nextToSend(meanwhile, null)]).toEqual([["123", "typed", 0], sent, []]);
    const since = changeSheet(meanwhile, saved(1, "12", entry(1, 12)));
    expect([line(since), since.lines.get(1)?.seen, nextToSend(since, null)]).toEqual([["123", "typed", 1], 1, [1]]);
    // Typed back to what was stored before: still to be sent, for something else is being stored.
    const undone = play(typed(2, "500", "600"), sending(2), typed(2, "600", "500"), saved(2, "600", entry(4, 600)));
    expect([line(undone, 2), nextToSend(undone, null)]).toEqual([["500", "typed", 4], [2]]);
    // Escape takes back to what is on its way.
    expect(line(play(typed(1, "", "12"), sending(1), typed(1, "12", "9"), { type: "reverted", accountId: 1 }))).toEqual([
      "12",
      "sending",
      0,
    ]);
  });

  it("shows what somebody else stored, and leaves the choice", () => {
    const shown = play(typed(2, "500", "600"), sending(2), changed(2, "600", entry(4, 550)));
    expect([line(shown, 2), shown.lines.get(2)?.theirs?.version]).toEqual([["600", "changed", 3], 4]);
    expect(line(changeSheet(shown, { type: "chosen", accountId: 2, whose: "mine" }), 2)).toEqual(["600", "typed", 4]);
    expect(line(changeSheet(shown, { type: "chosen", accountId: 2, whose: "theirs" }), 2)).toEqual(["550", "stored", 4]);
  });

  it("says what is refused and what could not be sent; Escape takes a line back", () => {
    const refused: SheetEvent = {
      type: "answered",
      accountId: 1,
      sent: { observedOn: DAY, audience: "x" },
      answer: { outcome: "problems", problems: { audience: "not-a-count" } },
    };
    const sheet = play(typed(1, "", "x"), { type: "sending", accountId: 1 }, refused);
    expect([line(sheet), sheet.lines.get(1)?.problems]).toEqual([["x", "refused", 0], { audience: "not-a-count" }]);
    expect(line(changeSheet(sheet, unsent(1, "x")))).toEqual(["x", "unsent", 0]);
    expect(line(changeSheet(sheet, { type: "reverted", accountId: 1 }))).toEqual(["", "stored", 0]);
    expect(changeSheet(sheet, { type: "reverted", accountId: 9 })).toEqual(sheet);
  });
});

describe("what this page stored without being told", () => {
  const lost = [typed(1, "", "12"), sending(1), unsent(1, "12")];

  it("is not a conflict with oneself: what was typed since goes over it", () => {
    const since = play(...lost, typed(1, "12", "13"), sending(1), changed(1, "13", mine(1, 12)));
    expect([line(since), since.lines.get(1)?.seen, nextToSend(since, null)]).toEqual([["13", "typed", 1], 1, [1]]);
    const twice = play(
      ...lost,
      typed(1, "12", "13"),
      sending(1),
      unsent(1, "13"),
      typed(1, "13", "14"),
      sending(1),
      changed(1, "14", mine(1, 12)),
    );
    expect(line(twice)).toEqual(["14", "typed", 1]);
  });

  it("is one where a colleague stored it, or oneself elsewhere and otherwise", () => {
    for (const found of [entry(1, 12), mine(1, 11), null]) {
      const asked = play(...lost, typed(1, "12", "13"), sending(1), changed(1, "13", found));
      expect([line(asked), asked.lines.get(1)?.theirs, nextToSend(asked, null)]).toEqual([["13", "changed", 0], found, []]);
    }
  });

  it("is known again after the tab was closed", () => {
    const draft = (audience: string, before: string[] = []) => ({
      version: 2,
      texts: { audience, observedOn: DAY },
      unanswered: before.map((text) => ({ audience: text, observedOn: DAY })),
    });
    const opened = openSheet([row(2, mine(3, 500))], { day: DAY, today: DAY, memberId: ME });
    const restore = (found: ReturnType<typeof draft>) => changeSheet(opened, { type: "restored", accountId: 2, draft: found }).lines.get(2);
    expect(restore(draft("5 00"))).toMatchObject({ state: "stored", texts: { audience: "500" } });
    expect(restore(draft("501", ["500"]))).toMatchObject({ state: "typed", seen: 3, texts: { audience: "501" } });
    expect(restore(draft("501", ["499"]))).toMatchObject({ state: "changed", seen: 2, theirs: { version: 3 } });
  });
});

describe("what leaves by itself", () => {
  const towns = [1, 2, 3, 4, 5].map((id) => row(id));
  const many = () => openSheet(towns, { day: DAY, today: DAY, memberId: ME });
  const pasted: SheetEvent = {
    type: "typed",
    changes: towns.map(({ accountId }) => ({ accountId, field: "audience", before: "", after: `${accountId}00` })),
  };

  it("is everything that was pasted but the line somebody is in, a few at once, each once", () => {
    const all = changeSheet(many(), pasted);
    expect(nextToSend(all, 1)).toEqual([2, 3, 4]);
    const flying = [2, 3, 4].reduce((sheet, id) => changeSheet(sheet, sending(id)), all);
    expect(nextToSend(flying, 1)).toEqual([]);
    expect(nextToSend(changeSheet(flying, saved(3, "300", entry(1, 300))), 1)).toEqual([5]);
    expect(nextToSend(changeSheet(all, { type: "urged", accountId: 1 }), 1)).toEqual([1, 2, 3]);
  });

  it("is what was undone or chosen as well; undone to nothing, it takes back what was stored", () => {
    const all = towns.reduce(
      (sheet, { accountId: id }) => changeSheet(changeSheet(sheet, sending(id)), saved(id, `${id}00`, mine(1, id * 100))),
      changeSheet(many(), pasted),
    );
    expect([...all.lines.values()].filter(isPending)).toEqual([]);
    const undone = changeSheet(all, { type: "undo" });
    expect([nextToSend(undone, 1), undone.lines.get(2)]).toMatchObject([[2, 3, 4], { state: "typed", takeBack: true, texts: {} }]);
    const gone = [sending(2), saved(2, "", null)].reduce(changeSheet, undone);
    expect(gone.lines.get(2)).toMatchObject({ state: "saved", entry: null, seen: 0, takeBack: false });
    expect(nextToSend(changeSheet(gone, { type: "redo" }), null)).toContain(2);
    const asked = play(typed(2, "500", "600"), sending(2), changed(2, "600", entry(4, 550)));
    expect(nextToSend(changeSheet(asked, { type: "chosen", accountId: 2, whose: "mine" }), 2)).toEqual([2]);
  });

  it("is not what was emptied by hand: that is asked first", () => {
    const refused: SheetEvent = {
      type: "answered",
      accountId: 2,
      sent: { observedOn: DAY, audience: "" },
      answer: { outcome: "problems", problems: { audience: "missing" } },
    };
    const emptied = play(typed(2, "500", ""), sending(2), refused);
    expect([emptied.lines.get(2)?.takeBack, nextToSend(emptied, null)]).toEqual([false, []]);
    expect(nextToSend(changeSheet(emptied, { type: "emptied", accountId: 2 }), 2)).toEqual([2]);
  });

  it("nor where that is what undoing and doing again come back to, or what a colleague stored", () => {
    const posts: SheetEvent = { type: "typed", changes: [{ accountId: 2, field: "posts", before: "", after: "5" }] };
    const undone = play(typed(2, "500", ""), posts, { type: "undo" });
    expect(undone.lines.get(2)).toMatchObject({ texts: { audience: "", posts: "" }, takeBack: false });
    expect(play(typed(2, "500", ""), { type: "undo" }, { type: "redo" }).lines.get(2)).toMatchObject({ state: "typed", takeBack: false });
    // Restored blank over a figure, then typed in and undone: the figure was not typed on this page.
    const draft = { version: 3, texts: { audience: "", observedOn: DAY } };
    expect(play({ type: "restored", accountId: 2, draft }, posts, { type: "undo" }).lines.get(2)?.takeBack).toBe(false);
    // Emptied once it was stored is a step of its own: undone, the figure is there again.
    const stored = [typed(1, "", "12"), sending(1), saved(1, "12", mine(1, 12))];
    expect(line(play(...stored, typed(1, "12", ""), { type: "undo" }))).toEqual(["12", "stored", 1]);
    const theirs = play(typed(1, "", "12"), sending(1), changed(1, "12", entry(1, 13)), { type: "chosen", accountId: 1, whose: "theirs" });
    expect(changeSheet(theirs, { type: "undo" }).lines.get(1)).toMatchObject({ texts: { audience: "" }, takeBack: false });
  });

  it("waits for the network, and for a session; what is refused does not leave again", () => {
    const again = (signedIn: boolean): SheetEvent => ({ type: "again", signedIn });
    const waiting = [sending(1), unsent(1, "100")].reduce(changeSheet, changeSheet(many(), pasted));
    expect([nextToSend(waiting, null), nextToSend(changeSheet(waiting, again(false)), null)]).toEqual([
      [2, 3, 4],
      [1, 2, 3],
    ]);
    const out = [sending(1), unsent(1, "100", "signed-out")].reduce(changeSheet, changeSheet(many(), pasted));
    expect([nextToSend(out, null), nextToSend(changeSheet(out, again(false)), null)]).toEqual([[], []]);
    expect(nextToSend(changeSheet(out, again(true)), null)).toEqual([1, 2, 3]);
    const barred = [sending(1), { type: "barred", accountId: 1, code: "forbidden" } as const].reduce<Sheet>(
      changeSheet,
      changeSheet(many(), pasted),
    );
    expect([barred.lines.get(1)?.code, nextToSend(changeSheet(barred, again(true)), null)]).toEqual(["forbidden", [2, 3, 4]]);
    // What was typed while it was on its way was not refused.
    const since = play(typed(1, "", "1"), sending(1), typed(1, "1", "12"), { type: "barred", accountId: 1, code: "forbidden" });
    expect([line(since), since.lines.get(1)?.code, nextToSend(since, null)]).toEqual([["12", "typed", 0], null, [1]]);
  });
});

describe("an account that cannot be read", () => {
  const choose = (sheet: Sheet, reason: string, id = 2): Sheet => {
    const found = sheet.lines.get(id);
    if (found === undefined) throw new Error("no such line");
    return changeSheet(sheet, { type: "typed", changes: changesOf(found, "unreadable", reason) });
  };

  it("has a reason in place of its figure, until a figure is typed", () => {
    const closed = choose(open(), "compte fermé");
    expect(closed.lines.get(2)).toMatchObject({ state: "typed", texts: { audience: "", unreadable: "compte fermé" } });
    expect(changeSheet(closed, { type: "undo" }).lines.get(2)).toMatchObject({
      state: "stored",
      texts: { audience: "500", unreadable: "" },
    });
    const found = closed.lines.get(2);
    const typedOver = found && changeSheet(closed, { type: "typed", changes: changesOf(found, "audience", "7") });
    expect(typedOver?.lines.get(2)?.texts).toMatchObject({ audience: "7", unreadable: "" });
  });

  it("is to be read again once the reason is taken away", () => {
    const gone: CampaignEntry = { ...mine(4, 0), state: "unreadable", figure: null, note: "compte fermé", stored: null };
    const opened = openSheet([row(2, gone)], { day: DAY, today: DAY, memberId: ME });
    expect(opened.lines.get(2)?.texts).toEqual({ observedOn: DAY, unreadable: "compte fermé" });
    expect(choose(opened, "").lines.get(2)).toMatchObject({ state: "typed", takeBack: true });
  });
});

describe("a pasted block", () => {
  it("is read as spreadsheets write it", () => {
    expect(readBlock('1 200\t20/11/2026\r\n"a\tb"\t"dit ""oui"""\r\n')).toEqual([
      ["1 200", "20/11/2026"],
      ["a\tb", 'dit "oui"'],
    ]);
    expect(readBlock("5")).toEqual([["5"]]);
  });
});
