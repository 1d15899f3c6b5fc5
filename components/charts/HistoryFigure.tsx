import { useTranslations } from "next-intl";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import { History } from "./History";
import { HistoryTable } from "./HistoryTable";

/** From two figures on there is something to draw; the table is open while it is short. */
const DRAWN_FROM = 2;
const OPEN_TO = 4;

/** What an account showed over time: drawn, and as a table with the source of each figure. */
export function HistoryFigure({ history, network }: { history: AccountHistory; network: string }) {
  const t = useTranslations("history");
  const { points } = history;
  const drawn = points.length >= DRAWN_FROM;
  const kinds = new Set(points.map(({ kind }) => kind));
  return (
    <figure className="history-figure">
      <figcaption>
        <b>{t("title", { network })}</b>
        {drawn && kinds.size > 1 && <span className="sub">{t("kinds")}</span>}
        {drawn && points.some(({ datePrecision }) => datePrecision === "year") && <span className="sub">{t("hollow")}</span>}
      </figcaption>
      {drawn && <History points={points} />}
      <details open={points.length <= OPEN_TO}>
        <summary>{t("table", { count: points.length })}</summary>
        <HistoryTable points={points} network={network} />
      </details>
    </figure>
  );
}
