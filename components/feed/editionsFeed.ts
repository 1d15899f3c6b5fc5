import { editionAddress } from "@/components/data/editionAddress";
import { cardNotices } from "@/components/share/cardNotices";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import { formatDay } from "@/lib/domain/format/formatDay";
import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { nameUuid } from "@/lib/platform/nameUuid";
import { publicAddress } from "@/lib/platform/publicAddress";
import { type FeedSite, siteFeed } from "./siteFeed";

/** What is published, edition by edition: an entry changes when its edition is revised. */
export function editionsFeed(editions: readonly PublishedEdition[], site: FeedSite, locale: Locale): string {
  const t = translator(locale, "feed");
  const words = translator(locale, "vocabulary");
  const entries = editions.flatMap((edition) => {
    const [latest, first] = [edition.revisions[0], edition.revisions.at(-1)];
    if (!latest || !first) return [];
    const networks = edition.networks.map((network) => words(`network.${network}`)).join(", ");
    const summary = [
      t("editions.summary", { reference: formatDay(edition.referenceOn, "day", locale), networks, revision: latest.number }),
      ...(latest.reason === null ? [] : [latest.reason]),
      ...cardNotices(edition, site.simulation, locale).map((notice) => `${notice}.`),
    ].join(" ");
    return {
      id: nameUuid(`edition ${first.sha256}`),
      address: publicAddress(localAddress(editionAddress(edition, latest.number), locale)),
      title: edition.title,
      summary,
      published: first.publishedAt,
      updated: latest.publishedAt,
    };
  });
  return siteFeed(
    "editions",
    { title: t("editions.title", { site: site.name }), subtitle: t("editions.subtitle"), page: "/donnees", entries },
    site,
    locale,
  );
}
