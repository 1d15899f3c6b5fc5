import { expect, it } from "vitest";
import { AUTOMATIC_LINKS, CONFLICT_SOURCES, DECLARED_LINKS } from "@/lib/domain/award/conflict";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

it("a juror declares one of six, « none » first; what is found by an employer has words of its own, but for the employer itself", () => {
  expect(DECLARED_LINKS).toEqual(["none", "employer", "mandate", "supplier", "family", "other"]);
  expect(AUTOMATIC_LINKS.filter((link) => (DECLARED_LINKS as readonly string[]).includes(link))).toEqual(["employer"]);
  expect(CONFLICT_SOURCES).toEqual(["declared", "automatic", "manager"]);
});

it("every link has its word", () => {
  const links = [...new Set([...DECLARED_LINKS, ...AUTOMATIC_LINKS])].sort();
  expect(Object.keys(fr.vocabulary.conflictLink).sort()).toEqual(links);
  expect(Object.keys(en.vocabulary.conflictLink).sort()).toEqual(links);
});
