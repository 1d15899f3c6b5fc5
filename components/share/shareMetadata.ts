import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { localAddress } from "@/lib/platform/localAddress";
import { PICTURE } from "./shareCard";

const OPEN_GRAPH_LOCALES = { fr: "fr_FR", en: "en_GB" } as const;

/** What a page says of itself when it is shared. Its title and description are those of the page; addresses become absolute. */
export async function shareMetadata(
  path: string | undefined,
  picture: { url: string; alt: string },
): Promise<Pick<Metadata, "openGraph" | "twitter">> {
  const locale = await getLocale();
  const localPicture = { ...picture, url: localAddress(picture.url, locale) };
  return {
    openGraph: {
      siteName: (await readIdentity()).name,
      type: "website",
      locale: OPEN_GRAPH_LOCALES[locale],
      ...(path === undefined ? {} : { url: localAddress(path, locale) }),
      images: [{ ...localPicture, ...PICTURE, type: "image/png" }],
    },
    twitter: { card: "summary_large_image", images: [localPicture] },
  };
}
