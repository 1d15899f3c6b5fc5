import { useLocale, useTranslations } from "next-intl";
import type { ShortlistPreview } from "@/lib/data/award/previewShortlist";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Locale } from "@/lib/platform/messages";
import { FactsCells, FactsHead } from "./FactsCells";

/** Who a rule names now, and who is ranked as well and is not. */
export function PreviewTable({ preview }: { preview: ShortlistPreview }) {
  const t = useTranslations("awardAdmin.shortlist");
  const locale = useLocale() as Locale;
  const { nominees, leftOut, leftOutCount } = preview;
  if (nominees.length === 0) return <p>{t("nobody")}</p>;
  return (
    <>
      <p>{t("gives", { count: nominees.length })}</p>
      <div className="scroll">
        <table className="table">
          <caption className="visually-hidden">{t("preview")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("territory")}</th>
              <FactsHead />
            </tr>
          </thead>
          <tbody>
            {nominees.map(({ territoryId, name, facts }) => (
              <tr key={territoryId}>
                <th scope="row">{name}</th>
                <FactsCells facts={facts} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {leftOutCount > 0 && (
        <details>
          <summary>{t("leftOut", { count: leftOutCount })}</summary>
          <ul>
            {leftOut.map(({ name, rank, failing }) => (
              <li key={`${rank} ${name}`}>
                {t("leftOutLine", { name, rank: formatNumber(rank, locale), why: failing.map((one) => t(`failing.${one}`)).join(", ") })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
