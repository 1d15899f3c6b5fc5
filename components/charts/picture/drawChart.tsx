import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { wellFormed } from "@/lib/domain/format/xmlText";
import type { Locale } from "@/lib/platform/messages";
import type { TakenChart } from "../takenChart";
import { ChartPicture } from "./ChartPicture";
import { chartNotes } from "./chartNotes";
import { stylesOf } from "./readStyles";
import { renderMarkup } from "./renderMarkup";

/** A chart as an SVG that stands by itself: it loads nothing, and is drawn with our fonts where they are, else with usual ones. */
export async function drawChart(chart: TakenChart, site: Pick<SiteIdentity, "name" | "licenceName">, locale: Locale): Promise<string> {
  const styles = await stylesOf(await renderMarkup(chart.drawing.svg));
  const notes = chartNotes(chart, site, locale);
  return `${wellFormed(await renderMarkup(<ChartPicture chart={chart} notes={notes} styles={styles} />))}\n`;
}
