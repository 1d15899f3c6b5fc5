import { useLocale, useTranslations } from "next-intl";
import { SiteLink } from "@/components/site/SiteLink";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { type AreaValue, type MapOrder, orderAreas } from "@/lib/domain/map/mapValues";
import type { AskedMap } from "@/lib/gate/mapQuery";
import { areaAddress } from "./areaAddress";
import { mapAddress } from "./mapAddress";

export interface MappedAreas {
  query: AskedMap;
  title: string;
  areas: readonly AreaValue[];
  measure: string;
  value: (figure: number) => string;
}
interface Props extends MappedAreas {
  /** Whether its order is asked for by its headers: of one table of a page. */
  sortable?: boolean;
}

/** The same as the map says, in the order that is asked: a header is a link to the order by its column. */
export function MapTable({ query, title, areas, measure, value, sortable = true }: Props) {
  const t = useTranslations("map.table");
  const locale = useLocale();
  const header = (order: MapOrder, label: string) => (
    <th scope="col" className={order === "name" ? undefined : "number"} aria-sort={sortable ? ariaSort(order, query.sort) : undefined}>
      {!sortable || order === query.sort ? label : <SiteLink href={`${mapAddress({ ...query, sort: order })}#tableau`}>{label}</SiteLink>}
    </th>
  );
  return (
    <table className="table map-table" id={sortable ? "tableau" : undefined}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {header("name", t("name", { by: query.by }))}
          {header("value", measure)}
          {header("n", t("n"))}
        </tr>
      </thead>
      <tbody>
        {orderAreas(areas, query.sort).map((area) => (
          <tr key={area.code}>
            <th scope="row">
              <SiteLink href={areaAddress(query, area.code)}>{area.name}</SiteLink>
            </th>
            <td className="number">{area.value === null ? <span className="soft">{t("without")}</span> : value(area.value)}</td>
            <td className="number">
              {area.n === area.of
                ? formatNumber(area.of, locale)
                : t("of", { n: formatNumber(area.n, locale), of: formatNumber(area.of, locale) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ariaSort(order: MapOrder, sorted: MapOrder): "ascending" | "descending" | undefined {
  if (order !== sorted) return undefined;
  return order === "name" ? "ascending" : "descending";
}
