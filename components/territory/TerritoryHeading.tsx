import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import type { TerritoryDetails } from "@/lib/data/territory/readTerritory";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { territoryPath } from "@/lib/domain/territory/slug";

/** What the territory is, in a line over its name and a line under it. */
export function TerritoryHeading({ territory }: { territory: TerritoryDetails }) {
  const t = useTranslations("territory");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const kind = territory.epciType ? words(`epciType.${territory.epciType}`) : words(`level.${territory.level}`);
  const places = [
    ...(territory.level === "departement" || territory.level === "region" ? [] : [territory.departementArea]),
    ...(territory.level === "region" ? [] : [territory.regionArea]),
  ].flatMap((area) => (area && area.name !== territory.name ? [area.name] : []));
  return (
    <header>
      <p className="crumbs">{[kind, ...places].join(" · ")}</p>
      <h1>{territory.name}</h1>
      <p className="facts">
        {territory.population === null || territory.populationYear === null
          ? t("populationUnknown")
          : t("population", { population: formatNumber(territory.population, locale), year: String(territory.populationYear) })}
        {territory.league && <> · {words(`league.${territory.league}`)}</>}
        {territory.memberCount > 0 && <> · {t("members", { count: territory.memberCount })}</>}
        {territory.memberOf.map((group) => (
          <span key={`${group.level}/${group.code}`}>
            {" · "}
            <SiteLink href={territoryPath(group)}>{group.name}</SiteLink>
          </span>
        ))}
        {territory.website.state === "known" && territory.website.url && (
          <>
            {" · "}
            <a href={territory.website.url} rel="external noopener">
              {t("website")}
            </a>
          </>
        )}
      </p>
    </header>
  );
}
