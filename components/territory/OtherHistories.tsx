import { useTranslations } from "next-intl";
import { HistoryFigure } from "@/components/charts/HistoryFigure";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";

/** What is known of networks that the edition does not show for the territory: older or later figures. */
export function OtherHistories({ histories }: { histories: readonly AccountHistory[] }) {
  const t = useTranslations("territory.otherHistories");
  const words = useTranslations("vocabulary.network");
  if (histories.length === 0) return null;
  return (
    <section className="section" aria-labelledby="autres-releves">
      <div className="section-head">
        <h2 id="autres-releves">{t("title")}</h2>
      </div>
      <p className="measure soft">{t("text")}</p>
      <div className="histories">
        {histories.map((history) => (
          <HistoryFigure key={history.accountId} history={history} network={words(history.network)} />
        ))}
      </div>
    </section>
  );
}
