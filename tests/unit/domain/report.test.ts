import { expect, test } from "vitest";
import { countLinks } from "@/lib/domain/report/countLinks";

test("links are counted however they are written", () => {
  expect(countLinks("Rennes compte 12 abonnés de plus")).toBe(0);
  expect(countLinks("http://a.fr HTTPS://b.fr www.c.fr <a href=x>")).toBe(4);
  expect(countLinks("https://www.ville.fr")).toBe(2);
});
