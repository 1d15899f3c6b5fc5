import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import LegalPage from "@/app/mentions-legales/page";
import { MethodologyView } from "@/components/methodology/MethodologyView";
import { Correction } from "@/components/territory/Correction";
import { LOCALES, type Locale, messagesOf } from "@/lib/platform/messages";

const markup = (element: ReactElement, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  );
const LINK = 'href="/mentions-legales#corriger"';

describe.each(LOCALES)("asking for a correction, in %s", (locale) => {
  test("the page of a territory leads to what has to be sent", () => {
    expect(markup(<Correction />, locale)).toContain(LINK);
  });

  test("so does the method, from what ranks do not tell and from how they are corrected", () => {
    const method = markup(<MethodologyView published={null} />, locale);
    expect(method).toContain('id="limites"');
    const linking = method.split("<section").filter((section) => section.includes(LINK));
    expect(linking.map((section) => /id="(\w+)"/.exec(section)?.[1])).toEqual(["limites", "publication"]);
  });

  test("the legal notice has that place once, with the five things to send", () => {
    const parts = markup(<LegalPage />, locale).split('id="corriger"');
    expect(parts).toHaveLength(2);
    expect(parts[1]?.match(/<li>/g)).toHaveLength(5);
  });
});

test("it says that nobody can be written to yet", () => {
  expect(markup(<LegalPage />, "fr")).toContain("Aucune adresse où écrire n’est configurée");
});
