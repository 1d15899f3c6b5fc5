import { useTranslations } from "next-intl";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { SelectField } from "@/components/ui/SelectField";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { PresenceQuery } from "@/lib/data/presence/readPresence";
import type { AreaFacts } from "@/lib/data/territory/listAreas";
import { NETWORKS } from "@/lib/domain/account/network";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LEVELS } from "@/lib/domain/territory/level";

export interface PresenceFiltersProps {
  query: PresenceQuery;
  editions: readonly PublishedEdition[];
  areas: readonly AreaFacts[];
  /** Of which the register can be counted, the latest first. */
  years: readonly number[];
}

/** Every filter of the census, as a GET form. */
export function PresenceFilters({ query, editions, areas, years }: PresenceFiltersProps) {
  const t = useTranslations("presence.filters");
  const words = useTranslations("vocabulary");
  const any = { value: "", label: t("any") };
  const regions = areas.filter(({ level }) => level === "region");
  return (
    <form action={useSiteAddress()("/presence")} method="get" className="filters" aria-label={t("label")}>
      <SelectField
        name="edition"
        label={t("edition")}
        value={query.edition ?? ""}
        options={[{ value: "", label: t("register") }, ...editions.map(({ code, title }) => ({ value: code, label: title }))]}
      />
      <SelectField
        name="year"
        label={t("year")}
        value={String(query.year ?? "")}
        options={[{ value: "", label: t("today") }, ...years.map((year) => ({ value: String(year), label: String(year) }))]}
      />
      <SelectField
        name="level"
        label={t("level")}
        value={query.level ?? ""}
        options={[any, ...LEVELS.map((level) => ({ value: level, label: words(`level.${level}`) }))]}
      />
      <SelectField
        name="league"
        label={t("league")}
        value={query.league ?? ""}
        options={[any, ...LEAGUES.map((league) => ({ value: league, label: words(`league.${league}`) }))]}
      />
      <SelectField
        name="network"
        label={t("network")}
        value={query.network ?? ""}
        options={[
          { value: "", label: t("anyNetwork") },
          ...NETWORKS.map((network) => ({ value: network, label: words(`network.${network}`) })),
        ]}
      />
      <SelectField
        name="region"
        label={t("region")}
        value={query.region ?? ""}
        options={[any, ...regions.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}
