import { z } from "zod";
import { csvQuery } from "@/lib/gate/api/queries";
import { CHART_NAMES, CHARTS, type ChartName } from "../registry";

/** `history.svg`, `history.png`: a picture of a chart that there is. */
export const chartPictureParams = z.object({ file: z.string().regex(/^[a-z-]+\.(?:svg|png)$/) }).transform(({ file }, context) => {
  const [stem, extension] = file.split(".");
  const name = CHART_NAMES.find((one) => one === stem);
  if (name) return { name, extension: extension === "png" ? ("png" as const) : ("svg" as const) };
  context.addIssue({ code: "custom", message: file });
  return z.NEVER;
});

/** `history.png`: of a chart that there is. */
export const chartCardParams = z
  .object({ file: z.enum(CHART_NAMES.map((name) => `${name}.png` as const)) })
  .transform(({ file }) => ({ name: file.slice(0, -".png".length) as ChartName }));

/** `history.csv`, `history.zip`: its figures, alone or with what must travel with them. */
export const chartFileParams = z.object({ file: z.string().regex(/^[a-z-]+\.(?:csv|zip)$/) }).transform(({ file }, context) => {
  const [stem, extension] = file.split(".");
  const name = CHART_NAMES.find((one) => one === stem);
  if (name) return { name, extension: extension === "zip" ? ("zip" as const) : ("csv" as const) };
  context.addIssue({ code: "custom", message: file });
  return z.NEVER;
});

export const chartParams = z.object({ chart: z.enum(CHART_NAMES) }).transform(({ chart }) => ({ name: chart }));

/** What an address of a chart may ask for. */
export const chartQuery = (name: ChartName) => CHARTS[name].query;
export const chartCsvQuery = (name: ChartName) => chartQuery(name).extend(csvQuery.shape);
