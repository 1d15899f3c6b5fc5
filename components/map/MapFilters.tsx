import { useTranslations } from "next-intl";
import { EditionField } from "@/components/edition/EditionField";
import { NetworkField } from "@/components/edition/NetworkField";
import { useSiteAddress } from "@/components/site/useSiteAddress";
import { SelectField } from "@/components/ui/SelectField";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import type { MapRead } from "@/lib/data/map/readMap";
import { isOfAllLeagues, leaguesOn, MAP_AREAS, MAP_LEVELS, MAP_MEASURES } from "@/lib/domain/map/mapChoices";
import type { AskedMap } from "@/lib/gate/mapQuery";

/** What the map shows, as a GET form. */
export function MapFilters({
  query,
  edition,
  editions,
}: {
  query: AskedMap;
  edition: MapRead["edition"];
  editions: readonly PublishedEdition[];
}) {
  const t = useTranslations("map.filters");
  const map = useTranslations("map");
  const words = useTranslations("vocabulary");
  return (
    <form action={useSiteAddress()("/carte")} method="get" className="filters" aria-label={t("label")}>
      <SelectField
        name="metric"
        label={t("metric")}
        value={query.metric}
        options={MAP_MEASURES.map((metric) => ({
          value: metric,
          label: metric === "presence" ? map("presence") : words(`metric.${metric}`),
        }))}
      />
      <NetworkField label={t("network")} networks={edition.networks} asked={query.network} />
      <SelectField
        name="level"
        label={t("level")}
        value={query.level}
        options={MAP_LEVELS.map((level) => ({ value: level, label: map(`whom.${level}`) }))}
      />
      <SelectField
        name="league"
        label={t("league")}
        value={query.league ?? ""}
        options={[
          ...(query.league === undefined || isOfAllLeagues(query.metric) ? [{ value: "", label: t("anyLeague") }] : []),
          ...MAP_LEVELS.slice(0, 2)
            .flatMap((level) => leaguesOn(level))
            .map((league) => ({ value: league, label: words(`league.${league}`) })),
        ]}
      />
      <SelectField name="by" label={t("by")} value={query.by} options={MAP_AREAS.map((by) => ({ value: by, label: t(`areas.${by}`) }))} />
      <EditionField label={t("edition")} editions={editions} current={edition.code} />
      <button type="submit" className="button">
        {t("submit")}
      </button>
    </form>
  );
}
