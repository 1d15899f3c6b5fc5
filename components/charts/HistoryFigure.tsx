import { useLocale, useTranslations } from "next-intl";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import { drawHistory, type Span } from "./drawHistory";
import { History } from "./History";
import { HistoryLive } from "./HistoryLive";
import { HistoryTable } from "./HistoryTable";

/** From two figures on there is something to draw. */
const DRAWN_FROM = 2;

interface Props {
  history: AccountHistory;
  network: string;
  /** Of all charts that are read together. */
  span: Span;
  /** Of a network that the edition does not show. */
  outside: boolean;
}

/** What an account showed over time: drawn, and as a table with the source of each figure. */
export function HistoryFigure({ history, network, span, outside }: Props) {
  const t = useTranslations("history");
  const locale = useLocale();
  const { points } = history;
  const drawing = points.length < DRAWN_FROM ? null : drawHistory(network, points, span, locale);
  return (
    <figure className="history-figure">
      <figcaption>
        <h3>{network}</h3>
        {outside && <span className="sub">{t("outside")}</span>}
        {drawing && drawing.runs.length > 1 && <span className="sub">{t("kinds")}</span>}
        {drawing && points.some(({ datePrecision }) => datePrecision === "year") && <span className="sub">{t("hollow")}</span>}
      </figcaption>
      {drawing && (
        <HistoryLive drawing={drawing} label={t("label", { network })}>
          <History drawing={drawing} />
        </HistoryLive>
      )}
      <details open={!drawing}>
        <summary>{t("table", { count: points.length })}</summary>
        <HistoryTable points={points} network={network} />
      </details>
    </figure>
  );
}
