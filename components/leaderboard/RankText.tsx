import { useLocale, useTranslations } from "next-intl";
import { MethodLink } from "@/components/methodology/MethodLink";
import { Ordinal } from "@/components/ui/Ordinal";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRange, type Gender } from "@/lib/domain/format/formatRank";
import type { IndexStanding } from "@/lib/domain/ranking/contract";

interface Place {
  rank: number;
  best: number;
  worst: number;
  tied: boolean;
}
interface Props {
  place: Place;
  gender: Gender;
  explained?: boolean;
  method?: Method | null;
}
/** Of the index: the 5th and 95th percentile of the rank over other ways to make it. */
type Method = Pick<IndexStanding, "low" | "high">;

/**
 * « 7ᵉ (4–12) ex æquo ». Those tied share their places: only without a tie does a range come from the precision of the figures alone.
 * « 12ᵉ (8–17 selon la méthode) » of the index, whose range is not of figures.
 * @param explained the range leads to what explains it
 */
export function RankText({ place, gender, explained = false, method = null }: Props) {
  const t = useTranslations("leaderboard");
  const range = formatRange(place.best, place.worst, useLocale());
  const said = method ? (
    <ByMethod method={method} />
  ) : (
    <>
      <span aria-hidden="true">({range})</span>
      <span className="visually-hidden">{t("rangeSpoken", { best: place.best, worst: place.worst, tied: String(place.tied) })}</span>
    </>
  );
  return (
    <>
      <span className="rank">
        <Ordinal rank={place.rank} gender={gender} />
      </span>{" "}
      {(method || range) && <span className="range">{explained ? <MethodLink chapter="rangs">{said}</MethodLink> : said}</span>}{" "}
      {place.tied && <span className="tied">{t("tied")}</span>}
    </>
  );
}

function ByMethod({ method: { low, high } }: { method: Method }) {
  const t = useTranslations("leaderboard.index");
  const locale = useLocale();
  const range = formatRange(low, high, locale) ?? formatNumber(low, locale);
  return (
    <>
      <span aria-hidden="true">({t("range", { range })})</span>
      <span className="visually-hidden">{t("rangeSpoken", { low, high })}</span>
    </>
  );
}
