import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LegalView } from "@/components/legal/LegalView";
import { MethodologyView } from "@/components/methodology/MethodologyView";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings/settings";
import { LOCALES, type Locale, messagesOf } from "@/lib/platform/messages";

const markup = (page: ReactElement, locale: Locale) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Paris">
      {page}
    </NextIntlClientProvider>,
  );

describe.each(LOCALES)("asking for a correction, in %s", (locale) => {
  test("the method leads to what has to be sent, from what ranks do not tell and from how they are corrected", () => {
    const method = markup(<MethodologyView published={null} />, locale);
    expect(method).toContain('id="limites"');
    const linking = method.split("<section").filter((section) => section.includes('href="/mentions-legales#corriger"'));
    expect(linking.map((section) => /id="(\w+)"/.exec(section)?.[1])).toEqual(["limites", "publication"]);
  });

  test("the legal notice has that place once, with the five things to send", () => {
    const parts = markup(<LegalView identity={DEFAULT_SETTINGS} />, locale).split('id="corriger"');
    expect(parts).toHaveLength(2);
    expect(parts[1]?.match(/<li>/g)).toHaveLength(5);
  });
});
