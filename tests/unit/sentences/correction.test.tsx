import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LegalView } from "@/components/legal/LegalView";
import { Correction } from "@/components/territory/Correction";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import { messagesOf } from "@/lib/platform/messages";

const markupOf = (element: ReactElement) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" messages={messagesOf("fr")} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  );

test("whoever finds a wrong figure is led to a chapter that exists, and says when nobody can be written to", () => {
  const [, anchor] = /href="\/mentions-legales#([^"]+)"/.exec(markupOf(<Correction />)) ?? [];
  const legal = markupOf(<LegalView identity={DEFAULT_SETTINGS} />);
  expect(anchor).toBe("corriger");
  expect(legal).toContain(`id="${anchor}"`);
  expect(legal).toContain("Aucune adresse où écrire n’est configurée");
});

test("once the observatory has said who it is and where to write, the page says that instead", () => {
  const identity = { ...DEFAULT_SETTINGS, contactEmail: "ecrire@obs.fr", publisher: "Obs, 1 rue X\n\nHébergeur : <b>" };
  const legal = markupOf(<LegalView identity={identity} />);
  expect(legal).toContain('<a href="mailto:ecrire@obs.fr">Écrivez à ecrire@obs.fr.</a>');
  expect(legal).toContain("Hébergeur : &lt;b&gt;");
  expect(legal).not.toMatch(/n’est configurée|n’a pas encore renseigné/);
});
