import { useLocale, useTranslations } from "next-intl";
import type { EditionPresence, TrendPoint } from "@/lib/data/presence/readEditionTrend";
import type { Network } from "@/lib/domain/account/network";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Share } from "@/lib/domain/presence/presenceRates";
import { useShareText } from "./useShareText";

/** Each edition, the latest first: who was surveyed, and of these who is there; on one network, else on any that the edition covers. */
export function TrendTable({ trend, network }: { trend: readonly EditionPresence[]; network: Network | undefined }) {
  const t = useTranslations("presence");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const columns = [t("column.coverage"), t("column.ofSurveyed"), t("column.ofWebsites"), t("trend.withAccount")];
  return (
    <table className="table stacked trend">
      <caption>{network === undefined ? t("trend.caption") : t("trend.captionOn", { on: words(`onNetwork.${network}`) })}</caption>
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
        {trend.toReversed().map(({ code, title, referenceOn, covers, points }) => {
          const [point] = points;
          return (
            <tr key={code}>
              <th scope="row" className="row-wide">
                {title}
                <span className="sub">{formatDay(referenceOn, "month", locale)}</span>
                <span className="sub">{covers.map((one) => words(`network.${one}`)).join(", ")}</span>
              </th>
              {point === undefined ? (
                <td colSpan={columns.length}>{t("trend.without")}</td>
              ) : (
                <>
                  {sharesOf(point).map((share, index) => (
                    <TrendCell key={columns[index]} name={columns[index] ?? ""} share={share} />
                  ))}
                  <td className="row-wide">
                    <span className="phone-only soft">{`${columns[3]} `}</span>
                    {t("of", { part: formatNumber(point.counts.present, locale), whole: formatNumber(point.counts.authorities, locale) })}
                  </td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const sharesOf = ({ rates }: TrendPoint) => [rates.coverage, rates.ofSurveyed, rates.ofWebsites];

function TrendCell({ name, share }: { name: string; share: Share }) {
  const { percent, of } = useShareText();
  const whole = of(share);
  return (
    <td className="row-wide">
      <span className="phone-only soft">{`${name} `}</span>
      {"share" in share ? <b>{percent(share)}</b> : <span className="soft">{percent(share)}</span>}
      {whole !== null && <span className="sub">{whole}</span>}
    </td>
  );
}
