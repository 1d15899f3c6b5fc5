import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Presence, PresenceQuery } from "@/lib/data/presence/readPresence";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { useShareText } from "./useShareText";

/** What the census says first: who is there, of how many, and of how many nothing is known. */
export function PresenceSentence({ found, query }: { found: Presence; query: PresenceQuery }) {
  const t = useTranslations("presence");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { percent } = useShareText();
  const all = found.rows[0];
  if (all === undefined || all.counts.authorities === 0) return <p className="lede-answer">{t("nobody")}</p>;
  const { counts, rates } = all;
  const undated = { count: counts.undated, undated: formatNumber(counts.undated, locale) };
  const covered = found.edition?.networks.map((network) => words(`network.${network}`)).join(", ") ?? "";
  const given = {
    day: formatDay(found.day, "day", locale),
    authorities: formatNumber(counts.authorities, locale),
    present: counts.present,
    presentText: formatNumber(counts.present, locale),
    on:
      query.network !== undefined
        ? words(`onNetwork.${query.network}`)
        : found.edition
          ? t("onCovered", { networks: covered })
          : t("onAny"),
    share: percent(rates.ofAll),
    strong: (text: ReactNode) => <strong>{text}</strong>,
  };
  return (
    <>
      <p className="lede-answer">{t.rich("share" in rates.ofAll ? "sentence" : "sentenceUndated", given)}</p>
      {counts.undated > 0 && <p className="standfirst">{t("undated", undated)}</p>}
      <p className="standfirst">
        {counts.surveyed === null || !("share" in rates.coverage)
          ? t("notFrozen")
          : t("coverage", {
              known: rates.coverage.part,
              surveyed: formatNumber(rates.coverage.part, locale),
              coverage: percent(rates.coverage),
              share: percent(rates.ofSurveyed),
              unknown: formatNumber(counts.authorities - rates.coverage.part, locale),
            })}
      </p>
      {found.past !== null && found.past.populationYears.length > 0 && (
        <p className="standfirst">
          {t("pastPlaces", {
            years: found.past.populationYears.join(", "),
            exact: String(found.past.populationYears.every((year) => year <= Number(found.day.slice(0, 4)))),
            count: found.past.otherBoundaries,
            changed: formatNumber(found.past.otherBoundaries, locale),
          })}
        </p>
      )}
    </>
  );
}
