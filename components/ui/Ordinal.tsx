import { useLocale } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { formatRank, type Gender, ordinalSuffix } from "@/lib/domain/format/formatRank";

/** « 3ᵉ », the suffix raised; read aloud as one word, which a raised suffix alone would cut in two. */
export function Ordinal({ rank, gender }: { rank: number; gender: Gender }) {
  const locale = useLocale();
  return (
    <span className="ordinal">
      <span aria-hidden="true">
        {formatNumber(rank, locale)}
        <sup>{ordinalSuffix(rank, gender, locale)}</sup>
      </span>
      <span className="visually-hidden">{formatRank(rank, gender, locale)}</span>
    </span>
  );
}
