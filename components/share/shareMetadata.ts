import type { Metadata } from "next";
import { translator } from "@/lib/platform/messages";
import { PICTURE } from "./shareCard";

/** What a page says of itself when it is shared. Its title and description are those of the page; addresses become absolute. */
export function shareMetadata(path: string | undefined, picture: { url: string; alt: string }): Pick<Metadata, "openGraph" | "twitter"> {
  return {
    openGraph: {
      siteName: translator("fr", "site")("name"),
      type: "website",
      locale: "fr_FR",
      ...(path === undefined ? {} : { url: path }),
      images: [{ ...picture, ...PICTURE, type: "image/png" }],
    },
    twitter: { card: "summary_large_image", images: [picture] },
  };
}
