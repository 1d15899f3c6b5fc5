import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { PalmaresCategory } from "@/lib/domain/award/palmares";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { rankingOf } from "./awardAddress";

/** How the nominees came to be, in a sentence. */
export function ShortlistRule({ category: { shortlist, nominees } }: { category: PalmaresCategory }) {
  const t = useTranslations("palmares.rule");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  if (shortlist === null) return <p className="measure">{t("none", { count: nominees.length })}</p>;
  const { edition, size, minPopulation, minAudience, minPosts } = shortlist;
  const conditions = [
    minPopulation === null ? null : t("minPopulation", { least: formatNumber(minPopulation, locale) }),
    minAudience === null ? null : t("minAudience", { least: formatNumber(minAudience, locale) }),
    minPosts === null ? null : t("minPosts", { least: minPosts }),
  ].filter((condition) => condition !== null);
  return (
    <p className="measure">
      {t.rich("ranked", {
        size,
        league: words(`leagueSome.${shortlist.league}`, { count: size }),
        by: words(`metricBy.${shortlist.metric}`),
        onNetwork: words(`onNetwork.${shortlist.network}`),
        title: edition.title,
        revision: edition.revision,
        ranking: (text) => <SiteLink href={rankingOf(shortlist)}>{text}</SiteLink>,
      })}{" "}
      {conditions.length > 0 && t("conditions", { conditions: conditions.join(", ") })} {t("ties")}
    </p>
  );
}
