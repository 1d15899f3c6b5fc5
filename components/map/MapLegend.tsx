import { useTranslations } from "next-intl";
import { HATCHING, shadeClass } from "@/components/charts/map/ChoroplethMap";
import type { MapArea } from "@/lib/domain/map/mapChoices";
import type { QuantileClass } from "@/lib/domain/map/quantileClasses";

interface Props {
  classes: readonly QuantileClass[];
  /** Areas without enough data. */
  without: number;
  fewest: number;
  by: MapArea;
  value: (figure: number) => string;
}

/** What each shade says, and how many areas have it. */
export function MapLegend({ classes, without, fewest, by, value }: Props) {
  const t = useTranslations("map.legend");
  return (
    <ul className="map-legend" aria-label={t("label")}>
      {classes.map(({ from, to, count }, shade) => (
        <li key={from}>
          <Swatch shade={shade} />
          <span>
            {from === to ? value(from) : t("range", { from: value(from), to: value(to) })}
            <span className="sub">{t("count", { count, by })}</span>
          </span>
        </li>
      ))}
      {without > 0 && (
        <li>
          <Swatch shade={null} />
          <span>
            {t("without", { fewest })}
            <span className="sub">{t("count", { count: without, by })}</span>
          </span>
        </li>
      )}
    </ul>
  );
}

function Swatch({ shade }: { shade: number | null }) {
  return (
    <svg className="swatch" viewBox="0 0 28 18" aria-hidden="true">
      <rect className={shadeClass(shade)} fill={shade === null ? `url(#${HATCHING})` : undefined} width="28" height="18" />
    </svg>
  );
}
