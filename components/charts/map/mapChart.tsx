import { mapAddress } from "@/components/map/mapAddress";
import { mapWords } from "@/components/map/mapWords";
import type { MapRead } from "@/lib/data/map/readMap";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { fewestOn } from "@/lib/domain/map/mapChoices";
import { orderAreas } from "@/lib/domain/map/mapValues";
import { classOf, quantileClasses } from "@/lib/domain/map/quantileClasses";
import { METRIC_DEFINITIONS } from "@/lib/domain/ranking/metrics";
import type { AskedMap } from "@/lib/gate/mapQuery";
import { type Locale, translator } from "@/lib/platform/messages";
import type { TakenChart } from "../takenChart";
import { MAP_HEIGHT } from "./drawMap";
import { MapPicture, type PictureShade } from "./MapPicture";

/** A map to take away; null where no area has a value. */
export function mapChart(
  { query, map, notices }: { query: AskedMap; map: MapRead; notices: readonly string[] },
  locale: Locale,
): TakenChart | null {
  const t = translator(locale, "map");
  const words = mapWords(query, map, locale);
  const { known } = words;
  if (known.length === 0) return null;
  const classes = quantileClasses(known.map(({ value }) => value));
  const { edition } = map;
  const { code, title, revision } = edition;
  const count = (areas: number) => t("legend.count", { count: areas, by: query.by });
  const legend: PictureShade[] = classes.map(({ from, to, count: areas }, shade) => ({
    shade,
    text: from === to ? words.value(from) : t("legend.range", { from: words.value(from), to: words.value(to) }),
    count: count(areas),
  }));
  const without = map.areas.length - known.length;
  if (without > 0) legend.push({ shade: null, text: t("table.without"), count: count(without) });
  return {
    title: words.title,
    sentence: words.sentence,
    drawing: {
      svg: <MapPicture by={query.by} shades={new Map(known.map((area) => [area.code, classOf(area.value, classes)]))} legend={legend} />,
      height: MAP_HEIGHT,
    },
    table: {
      caption: words.title,
      columns: [
        { header: query.by, label: t("table.code") },
        { header: "area_name", label: t("table.name", { by: query.by }), rowHeader: true },
        { header: "value", label: words.measure, number: true },
        { header: "counted", label: t("table.counted"), number: true },
        { header: "authorities", label: t("table.n"), number: true },
      ],
      rows: orderAreas(map.areas, "value").map((area) => [
        { value: area.code, text: area.code },
        { value: area.name, text: area.name },
        { value: area.value, text: area.value === null ? t("table.without") : words.value(area.value) },
        { value: area.n, text: formatNumber(area.n, locale) },
        { value: area.of, text: formatNumber(area.of, locale) },
      ]),
    },
    about: {
      source: t("source"),
      method:
        query.metric === "presence"
          ? t("methodOfPresence")
          : t("method", { fewest: fewestOn(query.level), version: METRIC_DEFINITIONS[query.metric].version }),
      unit: words.unit ?? t("presenceUnit"),
      day: formatDay(edition.referenceOn, "day", locale),
      codes: {
        metric: query.metric === "presence" ? null : { id: query.metric, ...METRIC_DEFINITIONS[query.metric] },
        network: query.network,
        referenceOn: edition.referenceOn,
      },
      edition: { code, title, revision },
      path: mapAddress({ ...query, edition: code, revision, sort: "value" }),
      notices,
    },
  };
}
