import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LegalView } from "@/components/legal/LegalView";
import { Correction, ReportFigureLink } from "@/components/territory/Correction";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import { messagesOf } from "@/lib/platform/messages";

const markupOf = (element: ReactElement) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" messages={messagesOf("fr")} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  );

test("whoever finds an account missing is led to the form and to the log; a page says when nobody can be written to", () => {
  const links = [...markupOf(<Correction territory={{ level: "commune", code: "35238" }} />).matchAll(/href="([^"]+)"/g)].map(
    ([, to]) => to,
  );
  expect(links).toEqual(["/territoires/commune/35238/signaler", "/corrections"]);
  const legal = markupOf(<LegalView identity={DEFAULT_SETTINGS} />);
  expect(legal).toContain('id="corriger"');
  expect(legal).toContain("Aucune adresse où écrire n’est configurée");
});

test("whoever finds a figure wrong is led to the form with the revision they were looking at", () => {
  const figure = { network: "x", edition: "2016-03", revision: 2 } as const;
  const of = (network: "x" | "all") =>
    markupOf(<ReportFigureLink territory={{ level: "commune", code: "35238" }} figure={{ ...figure, network }} of="sur X" />);
  expect(of("x")).toContain('href="/territoires/commune/35238/signaler?network=x&amp;edition=2016-03&amp;revision=2"');
  expect(of("all")).toContain('href="/territoires/commune/35238/signaler?edition=2016-03&amp;revision=2"');
});

test("once the observatory has said who it is and where to write, the page says that instead", () => {
  const identity = { ...DEFAULT_SETTINGS, contactEmail: "ecrire@obs.fr", publisher: "Obs, 1 rue X\n\nHébergeur : <b>" };
  const legal = markupOf(<LegalView identity={identity} />);
  expect(legal).toContain('<a href="mailto:ecrire@obs.fr">Écrivez à ecrire@obs.fr.</a>');
  expect(legal).toContain("Hébergeur : &lt;b&gt;");
  expect(legal).not.toMatch(/n’est configurée|n’a pas encore renseigné/);
});
