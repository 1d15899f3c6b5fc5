import { useLocale, useTranslations } from "next-intl";
import type { PreviewContents } from "@/lib/domain/edition/editionPreview";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { REASONS } from "@/lib/domain/ranking/contract";
import { THRESHOLDS } from "@/lib/domain/ranking/thresholds";

/** Who would be ranked by audience in each league, and what the others lack; the leagues of a network without any account are left out. */
export function PreviewContentsTable({ contents }: { contents: readonly PreviewContents[] }) {
  const t = useTranslations("draft");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const told = contents.filter(({ ranked, unranked }) => ranked > 0 || Object.keys(unranked).some((reason) => reason !== "no-account"));
  return (
    <div className="scroll">
      <table className="table">
        <caption>{t("contents")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("network")}</th>
            <th scope="col">{t("league")}</th>
            <th scope="col" className="number">
              {t("ranked")}
            </th>
            <th scope="col">{t("missing")}</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ network, league, ranked, unranked }) => (
            <tr key={`${network} ${league}`}>
              <th scope="row">{words(`network.${network}`)}</th>
              <td>{words(`league.${league}`)}</td>
              <td className="number">{formatNumber(ranked, locale)}</td>
              <td>
                {REASONS.filter((reason) => unranked[reason] !== undefined)
                  .map((reason) => t("because", { count: unranked[reason] ?? 0, reason: words(`reason.${reason}`, THRESHOLDS) }))
                  .join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
