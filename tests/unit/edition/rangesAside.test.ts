import { afterEach, expect, test, vi } from "vitest";
import { rangesAside } from "@/lib/data/edition/rangesAside";
import { forEachPart } from "@/lib/domain/ranking";
import { drawnRanges, type PartColumns } from "@/lib/domain/ranking/methodRanges";

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock("@/lib/platform/inThread");
  vi.resetModules();
});

/** Values of so many territories, many of them equal. */
function partsOf(n: number): PartColumns {
  return forEachPart((part) => Float64Array.from({ length: n }, (_, place) => ((place + 1) * (7 + 4 * part)) % (n - part)));
}

test("the ranges of an index are made elsewhere as they are here, of a few territories and of many", async () => {
  for (const n of [3, 1_500]) expect(await rangesAside(partsOf(n), 42)).toEqual(drawnRanges(partsOf(n), 42));
});

test("they are made here where the thread could not, and it is logged", async () => {
  const logged = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.doMock("@/lib/platform/inThread", () => ({ inThread: () => () => Promise.reject(new Error("out of memory")) }));
  vi.resetModules();
  const { rangesAside: withoutThread } = await import("@/lib/data/edition/rangesAside");
  expect(await withoutThread(partsOf(1_000), 7)).toEqual(drawnRanges(partsOf(1_000), 7));
  expect(logged.mock.calls.join("")).toMatch(/"ranges-made-here".*out of memory/);
});
