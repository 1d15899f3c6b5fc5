import { describe, expect, it } from "vitest";
import { readBlock } from "@/components/entry/readBlock";
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
});
const typed = (accountId: number, before: string, after: string): SheetEvent => ({
  type: "typed",
  changes: [{ accountId, field: "audience", before, after } satisfies Change],
});
const open = () => openSheet([row(1), row(2, entry(3, 500))], DAY);
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
    const answer = { outcome: "saved", entry: entry(1, 12) } as const;
    expect(line(play(typed(1, "", "12"), { type: "sending", accountId: 1 }, { type: "answered", accountId: 1, sent, answer }))).toEqual([
      "12",
      "saved",
      1,
    ]);
    const since = play(typed(1, "", "12"), { type: "sending", accountId: 1 }, typed(1, "12", "123"), {
      type: "answered",
      accountId: 1,
      sent,
      answer,
    });
    expect(line(since)).toEqual(["123", "typed", 1]);
  });

  it("shows what somebody else stored, and leaves the choice", () => {
    const changed: SheetEvent = {
      type: "answered",
      accountId: 2,
      sent: { observedOn: DAY, audience: "600" },
      answer: { outcome: "changed", entry: entry(4, 550) },
    };
    const shown = play(typed(2, "500", "600"), { type: "sending", accountId: 2 }, changed);
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
    expect(line(changeSheet(sheet, { type: "unsent", accountId: 1, code: "forbidden" }))).toEqual(["x", "unsent", 0]);
    expect(line(changeSheet(sheet, { type: "reverted", accountId: 1 }))).toEqual(["", "stored", 0]);
    expect(changeSheet(sheet, { type: "reverted", accountId: 9 })).toEqual(sheet);
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
