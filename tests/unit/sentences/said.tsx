import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Locale, messagesOf } from "@/lib/platform/messages";

/** What a component says to somebody who hears it: its text without what is hidden from assistive technology, thin spaces kept. */
export function said(element: ReactElement, locale: Locale = "fr"): string {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  );
  return markup
    .replace(/<span aria-hidden="true">(?:(?!<\/?span).)*<\/span>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .trim();
}
