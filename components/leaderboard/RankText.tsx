import { useLocale, useTranslations } from "next-intl";
import { Ordinal } from "@/components/ui/Ordinal";
import { formatRange, type Gender } from "@/lib/domain/format/formatRank";

interface Place {
  rank: number;
  best: number;
  worst: number;
  tied: boolean;
}

/** « 7ᵉ (4–12) ex æquo ». Those tied share their places: only without a tie does a range come from the precision of the figures alone. */
export function RankText({ place, gender }: { place: Place; gender: Gender }) {
  const t = useTranslations("leaderboard");
  const range = formatRange(place.best, place.worst, useLocale());
  return (
    <>
      <span className="rank">
        <Ordinal rank={place.rank} gender={gender} />
      </span>{" "}
      {range && (
        <span className="range">
          <span aria-hidden="true">({range})</span>
          <span className="visually-hidden">{t("rangeSpoken", { best: place.best, worst: place.worst, tied: String(place.tied) })}</span>
        </span>
      )}{" "}
      {place.tied && <span className="tied">{t("tied")}</span>}
    </>
  );
}
