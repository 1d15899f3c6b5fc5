import { expect, test } from "vitest";
import { TrigramIndex, trigramsOf } from "@/lib/domain/territory/trigrams";

test("trigrams are those of pg_trgm: two spaces before a word, one after", () => {
  expect([...trigramsOf("cat do")]).toEqual(["  c", " ca", "cat", "at ", "  d", " do", "do "]);
  expect(trigramsOf("").size).toBe(0);
});

test("similarity is what is shared over all there is", () => {
  const index = new TrigramIndex(["word", "two words", "xyz"], (word) => word);
  // PostgreSQL: similarity('word', 'two words') = 0.36363637
  expect(index.similarTo("two words", 0.3)).toEqual(
    expect.arrayContaining([
      { item: "word", similarity: 4 / 11 },
      { item: "two words", similarity: 1 },
    ]),
  );
  expect(index.similarTo("two words", 0.5)).toEqual([{ item: "two words", similarity: 1 }]);
  expect(index.similarTo("qqq", 0)).toEqual([]);
});
