import { withQuery } from "@/components/site/withQuery";
import type { ChartName } from "../registry";

/** What the address of a chart asks for, as texts; what is undefined is left out. */
export type ChartParameters = Readonly<Record<string, string | number | undefined>>;

export interface ChartAddress {
  name: ChartName;
  query: ChartParameters;
}

const parametersOf = (query: ChartParameters) =>
  new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));

/** The French address of the picture of a chart. */
export function chartPicture({ name, query }: ChartAddress, format: "svg" | "png"): string {
  return withQuery(`/images/graphiques/${name}.${format}`, parametersOf(query));
}

/** The French address of the picture by which the page of a chart is shared. */
export function chartCard({ name, query }: ChartAddress): string {
  return withQuery(`/images/partage/${name}.png`, parametersOf(query));
}

export function chartFile({ name, query }: ChartAddress, extension: "csv" | "zip" = "csv"): string {
  return withQuery(`/api/v1/charts/${name}.${extension}`, parametersOf(query));
}

/** The French address of the page that other sites frame. */
export function chartEmbed({ name, query }: ChartAddress): string {
  return withQuery(`/integrer/${name}`, parametersOf(query));
}

/** Of a file that is kept: which chart, of what. */
export function chartFileName({ name, query }: ChartAddress, extension: string): string {
  const parts = Object.values(query).filter((value) => value !== undefined && value !== "");
  return `belvedere-${[name, ...parts].join("-").replaceAll(/[/,]+/g, "-")}.${extension}`;
}
