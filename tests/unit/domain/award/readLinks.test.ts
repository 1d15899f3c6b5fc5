import { expect, test } from "vitest";
import { LINK_DAYS, LONGEST_TEXT, MOST_IMAGES, MOST_LINKS } from "@/lib/domain/award/candidature";
import { readLinks } from "@/lib/domain/award/readLinks";

test("a candidature has 2,000 characters, five links, five images, and two months", () => {
  expect([LONGEST_TEXT, MOST_LINKS, MOST_IMAGES, LINK_DAYS]).toEqual([2_000, 5, 5, 60]);
});

test("addresses are read one a line, each once, five at most", () => {
  expect(readLinks("")).toEqual({ links: [] });
  expect(readLinks(" https://rennes.fr/a b\n")).toEqual({ problem: "bad-link", found: "b" });
  expect(readLinks("https://rennes.fr/é\r\n\r\nhttps://rennes.fr/%C3%A9\nhttps://RENNES.fr")).toEqual({
    links: ["https://rennes.fr/%C3%A9", "https://rennes.fr/"],
  });
  const many = Array.from({ length: 6 }, (_, index) => `https://rennes.fr/${index}`);
  expect(readLinks(many.slice(1).join("\n"))).toEqual({ links: many.slice(1) });
  expect(readLinks(many.join("\n"))).toEqual({ problem: "too-many-links", found: "6" });
});

test.each([
  "http://rennes.fr",
  "rennes.fr",
  "javascript:alert(1)",
  "data:text/html,a",
  "https://somebody:password@rennes.fr",
  "https://somebody@rennes.fr",
  "https://:password@rennes.fr",
  "https://localhost/",
  "https://127.0.0.1/",
  "https://[::1]/",
  `https://rennes.fr/${"a".repeat(500)}`,
  `https://rennes.fr/${"é".repeat(400)}`,
  "https://",
])("%s is no address to follow", (link) => {
  expect(readLinks(link)).toEqual({ problem: "bad-link", found: link.slice(0, 80) });
});
