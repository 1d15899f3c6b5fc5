import { useLocale, useTranslations } from "next-intl";
import { AccountName } from "@/components/territory/AccountName";
import { FigureDay } from "@/components/ui/FigureDay";
import type { AccountHistory, HistoryPoint } from "@/lib/data/ranking/territoryRankings";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Day } from "@/lib/domain/snapshot/figure";
import { accountChanges } from "./accountChanges";

/** Newest first, account by account where there are several: each figure as it was read, and where. */
export function HistoryTable({ accounts, network }: { accounts: readonly AccountHistory[]; network: string }) {
  const t = useTranslations("history");
  const changes = accountChanges(accounts);
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption", { network })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("day")}</th>
          <th scope="col" className="number">
            {t("audience")}
          </th>
          <th scope="col">{t("source")}</th>
        </tr>
      </thead>
      {accounts
        .map((account, order) => (
          <tbody key={account.accountId}>
            {accounts.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={3} className="row-wide">
                  <AccountName account={account} /> <Span account={account} replaced={order < changes.length} on={changes[order] ?? null} />
                </th>
              </tr>
            )}
            {account.points.toReversed().map((point) => (
              <Row key={`${point.observedOn} ${point.kind}`} point={point} />
            ))}
          </tbody>
        ))
        .toReversed()}
    </table>
  );
}

/** When the account was replaced; the last one, since when it has been there, and until when. */
function Span({ account, replaced, on }: { account: AccountHistory; replaced: boolean; on: Day | null }) {
  const t = useTranslations("history");
  const locale = useLocale();
  const { openedOn, closedOn } = account;
  const day = (known: Day | null) => (known === null ? "" : formatDay(known, "day", locale));
  if (replaced) return <span className="soft">{t("accountReplaced", { dated: String(on !== null), day: day(on) })}</span>;
  const said = [
    openedOn !== null && t("accountSince", { day: day(openedOn) }),
    closedOn !== null && t("accountClosed", { day: day(closedOn) }),
  ];
  return <span className="soft">{said.filter(Boolean).join(", ")}</span>;
}

function Row({ point }: { point: HistoryPoint }) {
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <FigureDay day={point.observedOn} precision={point.datePrecision} />
      </th>
      <td className="number">
        {formatNumber(point.audience, locale)}
        <span className="sub">
          {words(`kind.${point.kind}`)}
          {point.precision !== "exact" &&
            `, ${words("precision", { precision: point.precision, step: formatNumber(point.step ?? 1, locale) })}`}
        </span>
      </td>
      <td className="source row-wide" lang="fr">
        {point.source.url ? (
          <a href={point.source.url} rel="external noopener">
            {point.source.label}
          </a>
        ) : (
          point.source.label
        )}
      </td>
    </tr>
  );
}
