import { useTranslations } from "next-intl";
import { spanOf } from "@/components/charts/history/drawHistory";
import { HistoryFigure } from "@/components/charts/history/HistoryFigure";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import type { RankedNetwork } from "@/lib/domain/ranking/contract";

interface Props {
  histories: readonly AccountHistory[];
  /** The one that it was nominated for; all where that is none. */
  network: RankedNetwork;
}

/** What its counted accounts showed over time, from what is published. */
export function NomineeHistory({ histories, network }: Props) {
  const t = useTranslations("jury.file");
  const words = useTranslations("vocabulary.network");
  const counted = histories.filter((one) => one.counted && one.points.length > 0 && (network === "all" || one.network === network));
  if (counted.length === 0) return null;
  const span = spanOf(counted.flatMap(({ points }) => points));
  return (
    <section className="section" aria-labelledby="releves">
      <div className="section-head">
        <h2 id="releves">{t("history")}</h2>
      </div>
      {[...new Set(counted.map((one) => one.network))].map((on) => (
        <HistoryFigure key={on} accounts={counted.filter((one) => one.network === on)} network={words(on)} span={span} outside={false} />
      ))}
    </section>
  );
}
