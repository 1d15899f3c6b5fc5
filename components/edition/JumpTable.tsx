import { useLocale, useTranslations } from "next-intl";
import type { EditionDifference, FigureJump } from "@/lib/domain/edition/editionPreview";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";

/** The figures that moved most, each with a way to its account. */
export function JumpTable({ figures: { jumped, jumps } }: Pick<EditionDifference, "figures">) {
  const t = useTranslations("draft");
  const words = useTranslations("vocabulary.network");
  if (jumps.length === 0) return null;
  return (
    <>
      <div className="scroll">
        <table className="table">
          <caption>{t("jumps")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("territory")}</th>
              <th scope="col">{t("network")}</th>
              <th scope="col" className="number">
                {t("before")}
              </th>
              <th scope="col" className="number">
                {t("after")}
              </th>
            </tr>
          </thead>
          <tbody>
            {jumps.map(({ level, code, name, network, accountId, before, after }) => (
              <tr key={`${level} ${code} ${network}`}>
                <th scope="row">
                  <a href={`/saisie/comptes/${accountId}`}>{name}</a>
                </th>
                <td>{words(network)}</td>
                <Figure {...before} />
                <Figure {...after} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {jumped > jumps.length && <p>{t("moreJumps", { count: jumped - jumps.length })}</p>}
    </>
  );
}

function Figure({ audience, observedOn }: FigureJump["before"]) {
  const locale = useLocale();
  return (
    <td className="number">
      {formatNumber(audience, locale)}
      <span className="sub">{formatDay(observedOn, "day", locale)}</span>
    </td>
  );
}
