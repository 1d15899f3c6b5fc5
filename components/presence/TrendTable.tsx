import { useLocale, useTranslations } from "next-intl";
import type { EditionPresence } from "@/lib/data/presence/readEditionTrend";
import type { Network } from "@/lib/domain/account/network";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";

/** The accounts of each edition, the latest first: what the drawings show. */
export function TrendTable({ trend, networks }: { trend: readonly EditionPresence[]; networks: readonly Network[] }) {
  const t = useTranslations("presence");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const columns = [t("trend.authorities"), t("trend.withAccount"), ...networks.map((network) => words(`network.${network}`))];
  return (
    <table className="table stacked trend">
      <caption>{t("trend.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("first.edition")}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.toReversed().map(({ code, title, referenceOn, authorities, withAccount, networks: on }) => (
          <tr key={code}>
            <th scope="row" className="row-wide">
              {title}
              <span className="sub">{formatDay(referenceOn, "month", locale)}</span>
            </th>
            {[
              formatNumber(authorities, locale),
              formatNumber(withAccount, locale),
              ...networks.map((network) => {
                const known = on.find((one) => one.network === network);
                return known === undefined ? t("trend.without") : formatNumber(known.withAccount, locale);
              }),
            ].map((text, index) => (
              <td key={columns[index]}>
                <span className="phone-only soft">{`${columns[index]} `}</span>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
