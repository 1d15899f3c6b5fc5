import type { MetadataRoute } from "next";
import { isSimulation } from "@/lib/data/instance/isSimulation";
import { readEnvironment } from "@/lib/platform/environment";

export const dynamic = "force-dynamic";

/** Invented figures are kept out of search engines whole; searches and files are of no use there. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const { PUBLIC_URL } = readEnvironment();
  if (await isSimulation()) return { rules: { userAgent: "*", disallow: "/" } };
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/territoires?", "/en/territoires?"] },
    ...(PUBLIC_URL ? { sitemap: new URL("/sitemap.xml", PUBLIC_URL).href } : {}),
  };
}
