import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import type { TerritoryRow } from "@/lib/data/territory/territoryRow";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { territoryPath } from "@/lib/domain/territory/slug";

export interface Found {
  q: string;
  page: number;
  pages: number;
  total: number;
  rows: readonly TerritoryRow[];
  areas: readonly AreaFacts[];
}

export function SearchResults({ found }: { found: Found }) {
  const t = useTranslations("search");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const names = new Map(found.areas.filter(({ level }) => level === "departement").map(({ code, name }) => [code, name]));
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("territory")}</th>
          <th scope="col" className="number">
            {t("inhabitants")}
          </th>
          <th scope="col">{t("kind")}</th>
        </tr>
      </thead>
      <tbody>
        {found.rows.map((row) => (
          <tr key={`${row.level}/${row.code}`}>
            <th scope="row">
              <SiteLink href={territoryPath(row)}>{row.name}</SiteLink>
              {row.status === "closed" && <span className="sub">{t("closed")}</span>}
            </th>
            <td className="number">
              {row.population === null ? t("noPopulation") : formatNumber(row.population, locale)}
              {row.population !== null && <span className="phone-only"> {t("inhabitantsShort")}</span>}
            </td>
            <td className="soft row-wide">
              {row.league ? words(`league.${row.league}`) : words(`level.${row.level}`)}
              {row.level !== "departement" && row.level !== "region" && row.departement
                ? ` · ${names.get(row.departement) ?? ""} (${row.departement})`
                : ""}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
