import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import LegalPage from "@/app/mentions-legales/page";
import { Correction } from "@/components/territory/Correction";
import { messagesOf } from "@/lib/platform/messages";

const markupOf = (element: ReactElement) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" messages={messagesOf("fr")} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  );

test("whoever finds a wrong figure is led to a chapter that exists, and says when nobody can be written to", () => {
  const [, anchor] = /href="\/mentions-legales#([^"]+)"/.exec(markupOf(<Correction />)) ?? [];
  const legal = markupOf(<LegalPage />);
  expect(anchor).toBe("corriger");
  expect(legal).toContain(`id="${anchor}"`);
  expect(legal).toContain("Aucune adresse où écrire n’est configurée");
});
