import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LegalView } from "@/components/legal/LegalView";
import { MethodologyView } from "@/components/methodology/MethodologyView";
import { Correction, ReportFigureLink } from "@/components/territory/Correction";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import { localAddress } from "@/lib/platform/localAddress";
import { LOCALES, type Locale, messagesOf } from "@/lib/platform/messages";

const markup = (element: ReactElement, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  );
const linkIn = (locale: Locale) => `href="${localAddress("/mentions-legales#corriger", locale)}"`;

test("whoever finds an account missing is led to the form and to the log", () => {
  const said = markup(<Correction territory={{ level: "commune", code: "35238" }} />, "fr");
  expect([...said.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual(["/territoires/commune/35238/signaler", "/corrections"]);
});

describe.each(LOCALES)("asking for a correction, in %s", (locale) => {
  test("the method leads there, from what ranks do not tell and from how they are corrected", () => {
    const method = markup(<MethodologyView published={null} />, locale);
    expect(method).toContain('id="limites"');
    const linking = method.split("<section").filter((section) => section.includes(linkIn(locale)));
    expect(linking.map((section) => /id="(\w+)"/.exec(section)?.[1])).toEqual(["limites", "publication"]);
  });

  test("the legal notice has that place once, with the five things to send", () => {
    const parts = markup(<LegalView identity={DEFAULT_SETTINGS} />, locale).split('id="corriger"');
    expect(parts).toHaveLength(2);
    expect(parts[1]?.match(/<li>/g)).toHaveLength(5);
  });
});

test("it says that nobody can be written to yet", () => {
  expect(markup(<LegalView identity={DEFAULT_SETTINGS} />, "fr")).toContain("Aucune adresse où écrire n’est configurée");
});

test("whoever finds a figure wrong is led to the form with the revision they were looking at", () => {
  const figure = { network: "x", edition: "2016-03", revision: 2 } as const;
  const of = (network: "x" | "all") =>
    markup(<ReportFigureLink territory={{ level: "commune", code: "35238" }} figure={{ ...figure, network }} of="sur X" />, "fr");
  expect(of("x")).toContain('href="/territoires/commune/35238/signaler?network=x&amp;edition=2016-03&amp;revision=2"');
  expect(of("all")).toContain('href="/territoires/commune/35238/signaler?edition=2016-03&amp;revision=2"');
});

test("once the observatory has said who it is and where to write, the page says that instead", () => {
  const identity = { ...DEFAULT_SETTINGS, contactEmail: "ecrire@obs.fr", publisher: "Obs, 1 rue X\n\nHébergeur : <b>" };
  const legal = markup(<LegalView identity={identity} />, "fr");
  expect(legal).toContain('<a href="mailto:ecrire@obs.fr">Écrivez à ecrire@obs.fr.</a>');
  expect(legal).toContain("Hébergeur : &lt;b&gt;");
  expect(legal).not.toMatch(/n’est configurée|n’a pas encore renseigné/);
});
