import { describe, expect, it, vi } from "vitest";
import { dayOf } from "@/lib/domain/snapshot/dayOf";
import { detach } from "@/lib/domain/snapshot/detach";
import { foldWord } from "@/lib/domain/snapshot/foldWord";
import { isRemark, quoted } from "@/lib/domain/snapshot/importProblem";
import { remember } from "@/lib/domain/snapshot/remember";
import { wellFormed } from "@/lib/domain/snapshot/wellFormed";

describe("dayOf", () => {
  it("gives days of the calendar only", () => {
    expect(dayOf(2024, 2, 29)).toBe("2024-02-29");
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2026, 0, 1)).toBeNull();
    expect(dayOf(2026, 1, 0)).toBeNull();
    expect(dayOf(26, 1, 1)).toBeNull();
  });
});

describe("foldWord", () => {
  it("keeps letters and digits", () => {
    expect(foldWord("  Réactions, commentaires & partages ")).toBe("reactions commentaires partages");
  });
});

describe("detach", () => {
  it("gives the same text", () => {
    expect(["", "a", "Ville de Menton"].map(detach)).toEqual(["", "a", "Ville de Menton"]);
  });
});

describe("quoted", () => {
  it("shortens a long cell and joins its lines", () => {
    expect(quoted("a\n b")).toBe("a b");
    expect(quoted("x".repeat(81))).toBe(`${"x".repeat(79)}…`);
    expect(quoted("x".repeat(80))).toHaveLength(80);
  });
  it("never halves a character: a database refuses half of one", () => {
    const long = `${"x".repeat(78)}😀 et la suite`;
    expect(quoted(long)).toBe(`${"x".repeat(78)}\ufffd…`);
    expect([wellFormed("a\ud83d"), wellFormed("\ude00b"), wellFormed("😀"), quoted("\ud83d")]).toEqual([
      "a\ufffd",
      "\ufffdb",
      "😀",
      "\ufffd",
    ]);
  });
});

describe("isRemark", () => {
  it("tells what is said of a row from a reason to doubt it", () => {
    expect((["posts-without-period", "month-first-assumed", "jump", "name-contradicts-code"] as const).map(isRemark)).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

describe("remember", () => {
  it("reads a text once, whether it comes again at once or later", () => {
    const read = vi.fn((text: string) => text.length);
    const reader = remember(read);
    expect(["a", "a", "bb", "a"].map(reader)).toEqual([1, 1, 2, 1]);
    expect(read).toHaveBeenCalledTimes(2);
  });
  it("stops keeping when texts are too many", () => {
    const read = vi.fn(Number);
    const reader = remember(read);
    for (let text = 0; text < 20_001; text++) reader(String(text));
    reader("0");
    expect(read).toHaveBeenCalledTimes(20_001);
    reader("20000");
    expect(read).toHaveBeenCalledTimes(20_002);
  });
});
