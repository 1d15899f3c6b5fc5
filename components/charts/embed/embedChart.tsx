import { INKS } from "@/components/share/cardInks";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import type { Locale } from "@/lib/platform/messages";
import { stylesOf } from "../picture/readStyles";
import { renderMarkup } from "../picture/renderMarkup";
import type { TakenChart } from "../takenChart";
import { EmbeddedChart } from "./EmbeddedChart";

/** Of the frame: always light, as the pictures are. A host page of any ground has it on white. */
const FRAME = `
:root{color-scheme:light}
body{margin:0;padding:1rem;background:${INKS.paper};color:${INKS.ink};font:100%/1.5 Inter,"Helvetica Neue",Arial,sans-serif}
h1{margin:0 0 .25rem;font:600 1.25rem/1.25 "Source Serif 4",Georgia,"Times New Roman",serif}
p{margin:0 0 .75rem}
a{color:inherit;text-decoration-color:${INKS.accent}}
a:focus-visible,summary:focus-visible{outline:2px solid ${INKS.accent};outline-offset:2px}
summary{width:fit-content;padding:.4rem 0;cursor:pointer}
.embed-notice{color:${INKS.accent};font-weight:600}
.embed-note{margin:.75rem 0 0;color:${INKS.soft};font-size:.8125rem}
.embed-table{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem}
caption{text-align:left;font-weight:600}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid ${INKS.rule};text-align:left}
tbody th{font-weight:inherit}
.embed-number{text-align:right;font-variant-numeric:tabular-nums}
`;

/** A chart as an HTML document. */
export async function embedChart(
  chart: TakenChart,
  site: Pick<SiteIdentity, "name" | "licenceName" | "licenceUrl">,
  locale: Locale,
): Promise<string> {
  const styles = `${FRAME.trim()}\n${await stylesOf(await renderMarkup(chart.drawing.svg), { inWindow: true })}`;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    await renderMarkup(<title>{chart.title}</title>),
    `<style>${styles}</style></head><body>`,
    await renderMarkup(<EmbeddedChart chart={chart} site={site} locale={locale} />),
    "</body></html>\n",
  ].join("");
}
