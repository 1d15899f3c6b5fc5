import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import {
  GRANDES_VILLES_FROM,
  groupOf,
  LEAGUES,
  type League,
  PETITES_VILLES_FROM,
  VILLES_MOYENNES_FROM,
} from "@/lib/domain/territory/league";

/** Bounds in inhabitants: from the first, to the last one below the next league's. */
const BOUNDS: Partial<Record<League, { from: number; below: number }>> = {
  villages: { from: 0, below: PETITES_VILLES_FROM },
  "petites-villes": { from: PETITES_VILLES_FROM, below: VILLES_MOYENNES_FROM },
  "villes-moyennes": { from: VILLES_MOYENNES_FROM, below: GRANDES_VILLES_FROM },
  "grandes-villes": { from: GRANDES_VILLES_FROM, below: Number.POSITIVE_INFINITY },
};

export function LeagueTable() {
  const t = useTranslations("methodology.leagues");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const number = (value: number) => formatNumber(Number.isFinite(value) ? value : 0, locale);
  return (
    <table className="table stacked narrow">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("league")}</th>
          <th scope="col">{t("rule")}</th>
          <th scope="col">{t("group")}</th>
        </tr>
      </thead>
      <tbody>
        {LEAGUES.map((league) => {
          const { from, below } = BOUNDS[league] ?? { from: 0, below: 0 };
          return (
            <tr key={league}>
              <th scope="row">{words(`league.${league}`)}</th>
              <td className="row-wide">
                {words(`leagueRule.${league}`, { from: number(from), below: number(below), to: number(below - 1) })}
              </td>
              <td className="soft row-wide">{words(`group.${groupOf(league)}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
