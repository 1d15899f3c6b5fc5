import { notedPath } from "@/components/award/awardAddress";
import type { CorrectionEntry } from "@/lib/data/report/readCorrections";
import { territoryPath } from "@/lib/domain/territory/slug";
import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { nameUuid } from "@/lib/platform/nameUuid";
import { publicAddress } from "@/lib/platform/publicAddress";
import { type FeedSite, siteFeed } from "./siteFeed";

/** What was mended, as the log says it. */
export function correctionsFeed(rows: readonly CorrectionEntry[], site: FeedSite, locale: Locale): string {
  const t = translator(locale, "feed");
  const entries = rows.map((entry) => {
    const path = pathOf(entry);
    return {
      id: nameUuid(`correction ${entry.of} ${entry.id} ${entry.at}`),
      address: publicAddress(localAddress(path, locale)),
      title: titleOf(entry, locale),
      summary: [entry.text, ...(site.simulation === null ? [] : [`${site.simulation}.`])].join(" "),
      published: entry.at,
      updated: entry.at,
    };
  });
  const about = { title: t("corrections.title", { site: site.name }), subtitle: t("corrections.subtitle"), page: "/corrections", entries };
  return siteFeed("corrections", about, site, locale);
}

function pathOf(entry: CorrectionEntry): string {
  if (entry.of === "report") return territoryPath(entry.territory);
  if (entry.of === "award") return notedPath(entry.award);
  return entry.revision
    ? `/classements?edition=${encodeURIComponent(entry.revision.code)}&revision=${entry.revision.number}`
    : "/corrections";
}

function titleOf(entry: CorrectionEntry, locale: Locale): string {
  const t = translator(locale, "feed");
  if (entry.of === "edition") {
    const { title = "", number = 0 } = entry.revision ?? {};
    return t("corrections.edition", { title, revision: number });
  }
  if (entry.of === "award") {
    const { year, category } = entry.award;
    return t("corrections.award", { year: String(year), category: category?.name ?? "none" });
  }
  const network = entry.network === null ? "" : translator(locale, "vocabulary")(`network.${entry.network}`);
  return t("corrections.report", { name: entry.territory.name, on: entry.network === null ? "none" : network });
}
