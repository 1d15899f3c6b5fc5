import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AccountHistory } from "@/lib/data/ranking/territoryRankings";
import { formatDay } from "@/lib/domain/format/formatDay";
import { accountChanges } from "./accountChanges";
import { drawHistory, type Span } from "./drawHistory";
import { History } from "./History";
import { HistoryLive } from "./HistoryLive";
import { HistoryTable } from "./HistoryTable";
import { accountsTold, DRAWN_FROM } from "./historyChart";

interface Props {
  /** Those that were counted, in the order in which they were; or one that never was. */
  accounts: readonly AccountHistory[];
  network: string;
  /** Of all charts that are read together. */
  span: Span;
  /** Of all charts that are read together on one scale; its own unless given. */
  greatest?: number | undefined;
  /** Of a network that the edition does not show. */
  outside: boolean;
  /** What to take away. */
  children?: ReactNode;
}

/** What the accounts counted on a network showed over time: drawn, and as a table with the source of each figure. */
export function HistoryFigure({ accounts, network, span, greatest, outside, children }: Props) {
  const t = useTranslations("history");
  const locale = useLocale();
  const points = accounts.flatMap((account) => account.points);
  const drawing = points.length < DRAWN_FROM ? null : drawHistory(network, accounts, span, locale, greatest);
  const whose = accountsTold(accounts);
  const kinds = new Set(points.map(({ kind }) => kind));
  return (
    <figure className="history-figure">
      <figcaption>
        <h3>{network}</h3>
        {outside && <span className="sub">{t("outside")}</span>}
        {whose !== "counted" && <span className="sub">{t("whose", { whose })}</span>}
        {accountChanges(accounts).map((day, order) => (
          <span key={accounts[order]?.accountId} className="sub">
            {t("replaced", { dated: String(day !== null), day: day === null ? "" : formatDay(day, "day", locale) })}
          </span>
        ))}
        {drawing && kinds.size > 1 && <span className="sub">{t("kinds")}</span>}
        {drawing && points.some(({ datePrecision }) => datePrecision === "year") && <span className="sub">{t("hollow")}</span>}
      </figcaption>
      {drawing && (
        <HistoryLive drawing={drawing} label={t("label", { network })}>
          <History drawing={drawing} />
        </HistoryLive>
      )}
      <details open={!drawing}>
        <summary>{t("table", { count: points.length })}</summary>
        <HistoryTable accounts={accounts} network={network} />
      </details>
      {children}
    </figure>
  );
}
