import type { MetadataRoute } from "next";
import { listPalmaresPaths } from "@/lib/data/award/listPalmaresPaths";
import { listTerritoryPaths } from "@/lib/data/territory/listTerritoryPaths";
import { readEnvironment } from "@/lib/platform/environment";
import { localAddress } from "@/lib/platform/localAddress";

export const dynamic = "force-dynamic";

const PAGES = [
  "/",
  "/classements",
  "/presence",
  "/carte",
  "/comparer",
  "/prix",
  "/methodologie",
  "/donnees",
  "/corrections",
  "/accessibilite",
  "/mentions-legales",
];

/** 36,353 territories and the pages: under the 50,000 addresses that one file may hold. Empty until the instance has a public address. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { PUBLIC_URL } = readEnvironment();
  if (!PUBLIC_URL) return [];
  return [...PAGES, ...(await listPalmaresPaths()), ...(await listTerritoryPaths())].map((path) => ({
    url: new URL(path, PUBLIC_URL).href,
    alternates: { languages: { fr: new URL(path, PUBLIC_URL).href, en: new URL(localAddress(path, "en"), PUBLIC_URL).href } },
  }));
}
