import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FEEDS, feedPath } from "@/components/feed/siteFeed";
import { localAddress } from "@/lib/platform/localAddress";

/**
 * What tells search engines where a page stands in each language, from its French address, and readers of feeds what there is. French is
 * for whoever reads neither.
 */
export async function alternates(address: string): Promise<Metadata["alternates"]> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("feed")]);
  return {
    canonical: localAddress(address, locale),
    languages: { fr: address, en: localAddress(address, "en"), "x-default": address },
    types: {
      "application/atom+xml": FEEDS.map((name) => ({ url: localAddress(feedPath(name), locale), title: t(`${name}.subtitle`) })),
    },
  };
}
