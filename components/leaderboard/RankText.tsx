import { useLocale, useTranslations } from "next-intl";
import { MethodLink } from "@/components/methodology/MethodLink";
import { Ordinal } from "@/components/ui/Ordinal";
import { formatRange, type Gender } from "@/lib/domain/format/formatRank";

interface Place {
  rank: number;
  best: number;
  worst: number;
  tied: boolean;
}

/**
 * « 7ᵉ (4–12) ex æquo ». Those tied share their places: only without a tie does a range come from the precision of the figures alone.
 * @param explained the range leads to what explains it
 */
export function RankText({ place, gender, explained = false }: { place: Place; gender: Gender; explained?: boolean }) {
  const t = useTranslations("leaderboard");
  const range = formatRange(place.best, place.worst, useLocale());
  const said = (
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
      {range && <span className="range">{explained ? <MethodLink chapter="rangs">{said}</MethodLink> : said}</span>}{" "}
      {place.tied && <span className="tied">{t("tied")}</span>}
    </>
  );
}
