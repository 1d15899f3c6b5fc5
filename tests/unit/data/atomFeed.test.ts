import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { atomFeed } from "@/components/feed/atomFeed";
import { xmlText } from "@/lib/domain/format/xmlText";
import { nameUuid } from "@/lib/platform/nameUuid";

test("a feed holds no character that XML cannot hold, and keeps those of any alphabet", () => {
  const said = 'a\u0000\u001b\ud800b\udc00\ufffe\uffffc & <d> "é" 🏛\tz';
  const entry = { id: "urn:a", address: "https://a.example/", published: "2026-01-01", updated: "2026-01-01" };
  const about = { id: "tag:a", address: "https://a.example/", page: "https://a.example/", author: "A", licence: "L", language: "fr" };
  const xml = atomFeed({ ...about, title: said, subtitle: "", since: "2026-01-01", entries: [{ ...entry, title: said, summary: said }] });
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(() => encodeURIComponent(xml)).not.toThrow();
  for (const none of ["\u0000", "\u001b", "\ufffe", "\uffff"]) expect(xml).not.toContain(none);
  expect(new XMLParser().parse(xml).feed.entry.summary).toBe('abc & <d> "é" 🏛\tz');
  expect(xmlText("Saint-Éloi")).toBe("Saint-Éloi");
});

test("a name has one identifier for good, that of its UUID of version 5", () => {
  expect(nameUuid("www.example.com")).toBe("urn:uuid:b63cdfa4-3df9-568e-97ae-006c5b8fd652");
  expect(nameUuid("edition a")).not.toBe(nameUuid("edition b"));
});
