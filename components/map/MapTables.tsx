import { useTranslations } from "next-intl";
import { type MappedAreas, MapTable } from "./MapTable";

/** The areas that have a value; those that have not, folded: where few have one, the others would hide them. */
export function MapTables({ query, title, areas, ...words }: MappedAreas) {
  const t = useTranslations("map");
  const known = areas.filter(({ value }) => value !== null);
  const without = areas.filter(({ value }) => value === null);
  const lacking = t("table.lacking", { areas: t("legend.count", { by: query.by, count: without.length }) });
  return (
    <div>
      {known.length > 0 && <MapTable {...words} query={query} title={title} areas={known} />}
      {without.length > 0 && (
        <details className="map-lacking">
          <summary>{lacking}</summary>
          <MapTable {...words} query={query} title={lacking} areas={without} sortable={false} />
        </details>
      )}
    </div>
  );
}
