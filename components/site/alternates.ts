import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { localAddress } from "@/lib/platform/localAddress";

/** What tells search engines where a page stands in each language, from its French address. French is for whoever reads neither. */
export async function alternates(address: string): Promise<Metadata["alternates"]> {
  const locale = await getLocale();
  return {
    canonical: localAddress(address, locale),
    languages: { fr: address, en: localAddress(address, "en"), "x-default": address },
  };
}
