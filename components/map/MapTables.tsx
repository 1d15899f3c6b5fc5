import { useTranslations } from "next-intl";
import type { AreaValue } from "@/lib/domain/map/mapValues";
import type { AskedMap } from "@/lib/gate/mapQuery";
import { MapTable } from "./MapTable";

interface Props {
  query: AskedMap;
  title: string;
  areas: readonly AreaValue[];
  measure: string;
  value: (figure: number) => string;
}

/** The areas that have a value; those that have not, folded: where few have one, the others would hide them. */
export function MapTables({ query, title, areas, ...words }: Props) {
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
