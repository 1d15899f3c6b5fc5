import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Locale, messagesOf } from "@/lib/platform/messages";

/** What a component says to somebody who hears it: its text without what is hidden from assistive technology, thin spaces kept. */
export function said(element: ReactElement, locale: Locale = "fr"): string {
  return markupOf(element, locale)
    .replace(/<span aria-hidden="true">(?:(?!<\/?span).)*<\/span>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .trim();
}

/** Where the links of a component lead, in their order. */
export function addresses(element: ReactElement): string[] {
  return [...markupOf(element, "fr").matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));
}

/** As it is sent. */
export function markupOf(element: ReactElement, locale: Locale = "fr"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Europe/Paris">
      {element}
    </NextIntlClientProvider>,
  );
}
