import type { Cloud, NamedPoint, Scatter } from "@/lib/data/ranking/scatter";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { INTL_LOCALE } from "@/lib/domain/format/language";
import type { Fit } from "@/lib/domain/ranking/contract";
import { bandOfFit } from "@/lib/domain/ranking/fitBand";
import { expectedBy } from "@/lib/domain/ranking/fitLogarithms";
import { type Extent, placeOn, ticksOn } from "@/lib/domain/scatter/logScale";
import { type Locale, translator } from "@/lib/platform/messages";
import { type DrawnScale, PLOT, type ScatterDot, type ScatterDrawing } from "./scatterDrawing";
import { type ScatterWords, scatterRows, scatterWords } from "./scatterWords";

/** Points along each side of the band, which is curved. */
const BAND_STEPS = 24;
const A_MILLION = 1_000_000;

/** A cloud, its fit and the points named in it, placed on the units of the plot and put into words. */
export function drawScatter(scatter: Scatter, locale: Locale): ScatterDrawing {
  const { cloud, fit } = scatter;
  const words = scatterWords(scatter, locale);
  const rows = scatterRows(scatter);
  const named = rows.map((row) => dotOf(cloud, row, row.territory.name, linesOf(words, row, locale), keyOf(row)));
  const others = cloud.points
    .filter((point) => !rows.some(({ territory }) => territory.level === point.level && territory.code === point.code))
    .map((point, index) => dotOf(cloud, point, point.name, [words.xSaid(point.x), words.ySaid(point.y)], String(index)));
  return {
    x: scaleOf(words.x, cloud.x, (place) => place * PLOT.width, locale),
    y: scaleOf(words.y, cloud.y, (place) => PLOT.height - place * PLOT.height, locale),
    fit: fit && { line: lineOf(cloud, fit), band: bandOf(cloud, fit) },
    dots: [...others, ...named],
    labels: rows.map((row, index) => ({
      key: keyOf(row),
      ...placeOf(cloud, row),
      name: row.territory.name,
      mine: index === 0 && scatter.mine !== null,
      number: row.number,
    })),
  };
}

function keyOf({ territory }: NamedPoint): string {
  return `${territory.level}/${territory.code}`;
}

function dotOf(cloud: Cloud, point: { x: number; y: number }, name: string, lines: readonly string[], key: string): ScatterDot {
  return { key, ...placeOf(cloud, point), name, lines };
}

function linesOf(words: ScatterWords, { x, y, ratio }: NamedPoint, locale: Locale): string[] {
  const times = ratio === null ? [] : [translator(locale, "scatter")("times", { ratio: words.ratioOf(ratio) })];
  return [words.xSaid(x), words.ySaid(y), ...times];
}

function placeOf(cloud: Cloud, { x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: tenth(placeOn(cloud.x, x) * PLOT.width), y: tenth(PLOT.height - placeOn(cloud.y, y) * PLOT.height) };
}

/** A tenth of a unit is finer than any screen. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function scaleOf(title: string, extent: Extent, unitsOf: (place: number) => number, locale: Locale): DrawnScale {
  const ticks = ticksOn(extent).map(({ value, decade }) => ({
    at: tenth(unitsOf(placeOn(extent, value))),
    text: tickText(value, locale),
    decade,
  }));
  return { title, ticks };
}

/** « 0,05 », « 1 000 », « 2 M »: beyond a million the zeros would run into the next tick. */
function tickText(value: number, locale: Locale): string {
  if (value >= A_MILLION) return new Intl.NumberFormat(INTL_LOCALE[locale], { notation: "compact" }).format(value);
  return formatNumber(value, locale, value < 1 ? Math.ceil(-Math.log10(value)) : 0);
}

function lineOf(cloud: Cloud, fit: Fit): string {
  return pathOf([cloud.from, cloud.to].map((x) => placeOf(cloud, { x, y: expectedBy(fit, x) })));
}

function bandOf(cloud: Cloud, fit: Fit): string {
  const band = bandOfFit(fit, cloud.spread);
  const xs = Array.from({ length: BAND_STEPS + 1 }, (_, step) => cloud.from * (cloud.to / cloud.from) ** (step / BAND_STEPS));
  const upper = xs.map((x) => placeOf(cloud, { x, y: band(x).high }));
  const lower = xs.toReversed().map((x) => placeOf(cloud, { x, y: band(x).low }));
  return `${pathOf([...upper, ...lower])}Z`;
}

function pathOf(places: readonly { x: number; y: number }[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
}
