import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { TakenChart } from "../takenChart";
import { ChartTableView } from "./ChartTableView";
import type { ChartAddress } from "./chartAddresses";
import { TakeChart } from "./TakeChart";

interface Props extends ChartAddress {
  chart: TakenChart;
  /** In place of its title, where the page has said it. */
  heading?: ReactNode;
  /** In place of the drawing alone: a live chart around it. */
  children?: ReactNode;
  /** In place of the plain table: one with links. */
  table?: ReactNode;
}

/** A chart on a page: its title, its sentence, the drawing, its figures, and what to take away. */
export function ChartFrame({ chart, name, query, heading, children, table }: Props) {
  const t = useTranslations("chart");
  return (
    <figure className="chart-frame">
      <figcaption>
        {heading ?? <h3>{chart.title}</h3>}
        <p>{chart.sentence}</p>
      </figcaption>
      {children ?? chart.drawing.svg}
      <details className="chart-table">
        <summary>{t("tableOf", { count: chart.table.rows.length })}</summary>
        {table ?? <ChartTableView table={chart.table} />}
      </details>
      <TakeChart chart={chart} name={name} query={query} />
    </figure>
  );
}
