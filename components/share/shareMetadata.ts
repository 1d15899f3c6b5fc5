import type { Metadata } from "next";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { PICTURE } from "./shareCard";

/** What a page says of itself when it is shared. Its title and description are those of the page; addresses become absolute. */
export async function shareMetadata(
  path: string | undefined,
  picture: { url: string; alt: string },
): Promise<Pick<Metadata, "openGraph" | "twitter">> {
  return {
    openGraph: {
      siteName: (await readIdentity()).name,
      type: "website",
      locale: "fr_FR",
      ...(path === undefined ? {} : { url: path }),
      images: [{ ...picture, ...PICTURE, type: "image/png" }],
    },
    twitter: { card: "summary_large_image", images: [picture] },
  };
}
