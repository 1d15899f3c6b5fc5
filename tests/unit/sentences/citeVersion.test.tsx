import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { CiteVersion } from "@/components/edition/CiteVersion";
import { FitTable } from "@/components/methodology/FitTable";
import type { PublishedFit } from "@/lib/domain/ranking";
import { messagesOf } from "@/lib/platform/messages";
import { board } from "./board";
import { said } from "./said";

const edition = { code: "2025-1", revision: 2, demonstration: false, referenceOn: "2025-03-31", publishedAt: "2025-04-02T08:00:00Z" };
const version = {
  what: "Grandes villes sur Facebook, Audience",
  address: "/classements?edition=2025-1&revision=2",
  now: new Date("2026-11-22T23:30:00Z"), // the 23rd in Paris
};
afterEach(() => vi.unstubAllEnvs());

test("a citation names edition, revision, the day in Paris and the whole address, and stands by itself", () => {
  vi.stubEnv("PUBLIC_URL", "https://observatoire.example");
  expect(said(<CiteVersion {...version} edition={edition} simulation={null} />)).toContain(
    "Belvédère, «\u202fGrandes villes sur Facebook, Audience\u202f», édition 2025-1, révision 2, consulté le 23 novembre 2026, " +
      "https://observatoire.example/classements?edition=2025-1&revision=2. Lien permanent",
  );
  expect(said(<CiteVersion {...version} edition={edition} simulation={null} />)).toContain(
    "@misc{belvedere-2025-1-r2-grandes-villes-sur-facebook-audience,",
  );
  const newYear = { ...edition, publishedAt: "2025-12-31T23:30:00Z" }; // the 1st of January in Paris
  expect(said(<CiteVersion {...version} edition={newYear} simulation={null} />)).toContain("year = {2026}");
  const old = said(<CiteVersion {...version} edition={{ ...edition, demonstration: true }} simulation="Simulation" />);
  expect(old).toMatch(/revision=2\. Simulation\. Jeu de démonstration\s: chiffres publiés anciens, au 31 mars 2025\. Lien permanent/);
});

test("the permanent link is of this site, in the language of the page", () => {
  vi.stubEnv("PUBLIC_URL", "https://observatoire.example");
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf("en")} timeZone="Europe/Paris">
      <CiteVersion {...version} edition={edition} simulation={null} />
    </NextIntlClientProvider>,
  ).replaceAll("&amp;", "&");
  expect(markup).toContain(`<a rel="bookmark" href="/en${version.address}">Permanent link to this version</a>`);
  expect(markup).toContain(`read on 23 November 2026, https://observatoire.example/en${version.address}.`);
});

test("the fits are published with all that the formula needs, α too", () => {
  const fit: PublishedFit = {
    ...{ network: "facebook", group: "communes", subject: "audience", n: 1234 },
    ...{ alpha: -1.406, beta: 0.765, betaSe: 0.03, betaLow: 0.628, betaHigh: 0.902, r2: 0.996 },
  };
  const text = said(<FitTable published={{ edition: board({}).edition, fits: [fit] }} />);
  expect(text).toMatch(/nαβR²/);
  expect(text).toMatch(/1\s234−1,410,77 \(0,63 à 0,90\)1,00/);
});
