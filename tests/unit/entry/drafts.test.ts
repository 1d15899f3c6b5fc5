import { describe, expect, it } from "vitest";
import {
  draftsKey,
  dropDraft,
  EDITING_MS,
  type KeptDraft,
  keepDraft,
  readDrafts,
  settleDraft,
  settledDrafts,
} from "@/components/entry/drafts";

const KEY = draftsKey(1, 7);
const draft = (audience: string, version = 0): KeptDraft => ({
  version,
  texts: { audience, observedOn: "2026-11-20" },
  unanswered: [],
  takeBack: false,
  name: "Rennes, Facebook",
});

/** What a browser keeps, of so many characters. */
class TestStorage implements Storage {
  private readonly kept = new Map<string, string>();
  constructor(private readonly room = 100_000) {}
  get length() {
    return this.kept.size;
  }
  key(index: number) {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(name: string) {
    return this.kept.get(name) ?? null;
  }
  setItem(name: string, value: string) {
    const others = [...this.kept].filter(([key]) => key !== name);
    if (others.reduce((sum, [, text]) => sum + text.length, value.length) > this.room) throw new DOMException("full", "QuotaExceededError");
    this.kept.set(name, value);
  }
  removeItem(name: string) {
    this.kept.delete(name);
  }
  clear() {
    this.kept.clear();
  }
}

describe("drafts", () => {
  it("are kept line by line, of this member and campaign alone", () => {
    const storage = new TestStorage();
    expect(keepDraft(storage, KEY, 5, { ...draft("41 000"), unanswered: [{ audience: "40 000" }], takeBack: true })).toBe("kept");
    keepDraft(storage, KEY, 4, draft("7"));
    keepDraft(storage, draftsKey(1, 77), 5, draft("8"));
    keepDraft(storage, draftsKey(11, 7), 5, draft("9"));
    expect([...readDrafts(storage, KEY)]).toEqual([
      [4, draft("7")],
      [5, { ...draft("41 000"), unanswered: [{ audience: "40 000" }], takeBack: true }],
    ]);
    dropDraft(storage, KEY, 4, draft("7").texts);
    expect([...readDrafts(storage, KEY).keys()]).toEqual([5]);
  });

  it("pass over what something else wrote there", () => {
    const storage = new TestStorage();
    const foreign = ["", "{", "null", "[]", "7", '{"version":"1","texts":{}}', '{"version":1}', '{"version":1,"texts":[]}'];
    for (const [index, text] of foreign.entries()) storage.setItem(`${KEY}${index + 1}`, text);
    storage.setItem(`${KEY}name`, JSON.stringify(draft("1")));
    expect(readDrafts(storage, KEY)).toEqual(new Map());
    storage.setItem(`${KEY}9`, '{"version":2,"texts":{"audience":5,"posts":"6","x":"y"},"unanswered":[1,{"posts":"4"}],"name":3}');
    expect(readDrafts(storage, KEY).get(9)).toEqual({
      version: 2,
      texts: { posts: "6" },
      unanswered: [{ posts: "4" }],
      takeBack: false,
      name: "",
    });
    expect(keepDraft(storage, KEY, 2, draft("12"))).toBe("kept");
  });

  it("say when there is no room for them, or no place; those that are there stay", () => {
    const small = new TestStorage(200);
    expect([keepDraft(small, KEY, 1, draft("1")), keepDraft(small, KEY, 2, draft("2"))]).toEqual(["kept", "full"]);
    expect([...readDrafts(small, KEY)]).toEqual([[1, draft("1")]]);
    expect([keepDraft(null, KEY, 1, draft("1")), readDrafts(null, KEY)]).toEqual(["full", new Map()]);
    expect(() => dropDraft(null, KEY, 1, draft("1").texts)).not.toThrow();
  });

  it("of a line that somebody is in are left to its page, until it is left, or nothing was typed for a while", () => {
    const storage = new TestStorage();
    const now = 1_000_000;
    const found = (at: number) => settledDrafts(readDrafts(storage, KEY), at);
    keepDraft(storage, KEY, 1, { ...draft("12"), editing: now });
    keepDraft(storage, KEY, 2, draft("7"));
    expect([[...found(now + 1_000).settled.keys()], found(now + 1_000).wait]).toEqual([[2], EDITING_MS - 1_000]);
    expect([[...found(now + EDITING_MS).settled.keys()], found(now + EDITING_MS).wait]).toEqual([[1, 2], null]);
    expect(found(now - 1).wait).toBeNull();
    // Another tab has typed something else there since, or this one never kept anything.
    settleDraft(storage, KEY, 1, draft("1").texts);
    settleDraft(storage, KEY, 1, undefined);
    expect(readDrafts(storage, KEY).get(1)?.editing).toBe(now);
    settleDraft(storage, KEY, 1, draft("12").texts);
    expect(readDrafts(storage, KEY).get(1)).toEqual(draft("12"));
  });

  it("of two tabs: the one over the later version stays, then the one typed last; what the other typed is not dropped", () => {
    const storage = new TestStorage();
    keepDraft(storage, KEY, 1, draft("later", 2));
    expect(keepDraft(storage, KEY, 1, draft("earlier", 1))).toBe("later");
    expect(readDrafts(storage, KEY).get(1)?.texts.audience).toBe("later");
    keepDraft(storage, KEY, 1, draft("last", 2));
    // The other tab has stored what it typed, and forgets that: not what was typed here since.
    dropDraft(storage, KEY, 1, draft("later", 2).texts);
    dropDraft(storage, KEY, 3, draft("later", 2).texts);
    expect([...readDrafts(storage, KEY).values()].map(({ texts }) => texts.audience)).toEqual(["last"]);
  });
});
