import { useLocale, useTranslations } from "next-intl";
import type { Palmares } from "@/lib/domain/award/palmares";
import { formatNumber } from "@/lib/domain/format/formatNumber";

/** By which rules an award was given: its own, the grid of the jury, how it decided, and its numbers. */
export function MethodBody({ palmares: { rules, method, jury }, heading: Heading }: { palmares: Palmares; heading: "h2" | "h3" }) {
  const t = useTranslations("palmares.method");
  const locale = useLocale();
  const { names, ...counts } = jury;
  const { criteria, othersShown, quorumPercent, decidedBy } = method;
  return (
    <section className={Heading === "h2" ? "section" : "award-part"} aria-labelledby="methode">
      <div className={Heading === "h2" ? "section-head" : "award-part-head"}>
        <Heading id="methode">{t("title")}</Heading>
      </div>
      <div className="prose">
        {rules.trim() !== "" && (
          <p className="measure plain-text" lang="fr">
            {rules}
          </p>
        )}
        <p className="measure">{t("jury", counts)}</p>
        {names.length > 0 && (
          <p className="measure">
            {t("names", { names: new Intl.ListFormat(locale).format(names), all: String(names.length === jury.jurors) })}
          </p>
        )}
        <p className="measure">
          {t("blind", { afterPhase: String(othersShown === "after-phase") })} {t("decided", { decidedBy, quorum: quorumPercent })}
        </p>
        <p className="measure">{t("conflicts")}</p>
        {criteria.length > 0 && (
          <table className="table stacked narrow">
            <caption>{t("criteria")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("criterion")}</th>
                <th scope="col">{t("weight")}</th>
                <th scope="col">{t("guidance")}</th>
              </tr>
            </thead>
            <tbody>
              {criteria.map(({ name, guidance, weight, required, independent }) => (
                <tr key={name}>
                  <th scope="row">
                    <span lang="fr">{name}</span>
                    {!required && <span className="sub">{t("optional")}</span>}
                  </th>
                  <td>{independent ? t("independent") : formatNumber(weight, locale, Number.isInteger(weight) ? 0 : 1)}</td>
                  <td className="row-wide" lang="fr">
                    {guidance}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
