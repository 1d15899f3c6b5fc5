import type { KeptDrawing } from "@/components/share/keptDrawing";
import { PICTURE_SCALE } from "@/components/share/pictureScale";
import type { TakenChart } from "../takenChart";
import { ChartCard } from "./ChartCard";
import { chartPng } from "./chartPng";
import { stylesOf } from "./readStyles";
import { renderMarkup } from "./renderMarkup";

/** The picture by which the page of a chart is shared. */
export async function drawChartCard(chart: TakenChart, site: string): Promise<KeptDrawing> {
  const styles = await stylesOf(await renderMarkup(chart.drawing.svg));
  return chartPng(await renderMarkup(<ChartCard chart={chart} site={site} styles={styles} pixels={PICTURE_SCALE} />));
}
