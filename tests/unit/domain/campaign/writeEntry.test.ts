import { expect, test } from "vitest";
import { readEntry } from "@/lib/domain/campaign/readEntry";
import { sameFigure } from "@/lib/domain/campaign/sameFigure";
import { entryTexts, sameTexts } from "@/lib/domain/campaign/writeEntry";
import type { Figure } from "@/lib/domain/snapshot/figure";

const context = { network: "facebook", kind: null, today: "2026-11-22" } as const;

test.each(["12,3 k", "12 k", "1,23 M", "1,2 M", "3 M", "1204", "1234 k", "0"])("« %s » is written as it was read", (audience) => {
  const read = readEntry({ audience, observedOn: "2026-11-20", posts: "8", periodDays: "30" }, context) as Figure;
  const texts = entryTexts(read, "2026-11-21");
  expect(texts).toEqual({ audience, observedOn: "2026-11-20", posts: "8", periodDays: "30" });
  expect(readEntry(texts, context)).toEqual(read);
});

test("what came from elsewhere with a step of its own is written out", () => {
  const read = readEntry({ audience: "1200", observedOn: "2026-11-20" }, context) as Figure;
  expect(entryTexts({ ...read, precision: "rounded", step: 50 }, "2026-11-21").audience).toBe("1200");
  expect(entryTexts({ ...read, audience: 1250, precision: "rounded", step: 100 }, "2026-11-21").audience).toBe("1250");
  expect(entryTexts(null, "2026-11-21")).toEqual({ observedOn: "2026-11-21" });
});

test("spaces around do not make a difference, other texts do", () => {
  expect([sameTexts({ audience: " 5" }, { audience: "5", posts: "" }), sameTexts({ audience: "5" }, { audience: "6" })]).toEqual([
    true,
    false,
  ]);
});

test("figures are the same by what they say, not by how it was written", () => {
  const read = (audience: string) => readEntry({ audience, observedOn: "2026-11-20" }, context) as Figure;
  expect([sameFigure(read("41 000"), read("41000")), sameFigure(read("41 000"), read("41 k")), sameFigure(null, null)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(sameFigure(read("5"), null)).toBe(false);
});
