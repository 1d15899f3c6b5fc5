import { expect, test } from "vitest";
import { countLinks } from "@/lib/domain/report/countLinks";
import { EMAIL_DAYS, EMAIL_MONTHS, REPORT_KINDS } from "@/lib/domain/report/report";
import { messagesOf } from "@/lib/platform/messages";

test("links are counted however they are written", () => {
  expect(countLinks("Rennes compte 12 abonnés de plus")).toBe(0);
  expect(countLinks("http://a.fr HTTPS://b.fr www.c.fr <a href=x>")).toBe(4);
  expect(countLinks("https://www.ville.fr")).toBe(2);
});

test("every kind of report has a form of its own, in both languages", () => {
  for (const locale of ["fr", "en"] as const) expect(Object.keys(messagesOf(locale).report.title).sort()).toEqual([...REPORT_KINDS].sort());
});

test("an e-mail that was answered is forgotten long before one that was not", () => {
  expect(EMAIL_DAYS).toBeLessThan(EMAIL_MONTHS * 28);
});
