import { z } from "zod";
import { csvQuery } from "@/lib/gate/api/queries";
import { CHART_NAMES, CHARTS, type ChartName } from "../registry";

/** A file of a chart that there is, in one of these formats. */
const fileAs = <Extension extends string>(extensions: readonly Extension[]) =>
  z.object({ file: z.string() }).transform(({ file }, context) => {
    const [stem, format, ...more] = file.split(".");
    const name = CHART_NAMES.find((one) => one === stem);
    const extension = extensions.find((one) => one === format);
    if (name && extension && more.length === 0) return { name, extension };
    context.addIssue({ code: "custom", message: file });
    return z.NEVER;
  });

/** `history.svg`, `history.png`: a picture of it. */
export const chartPictureParams = fileAs(["svg", "png"]);

/** `history.png`: of a chart that there is. */
export const chartCardParams = z
  .object({ file: z.enum(CHART_NAMES.map((name) => `${name}.png` as const)) })
  .transform(({ file }) => ({ name: file.slice(0, -".png".length) as ChartName }));

/** `history.csv`, `history.zip`: its figures, alone or with what must travel with them. */
export const chartFileParams = fileAs(["csv", "zip"]);

export const chartParams = z.object({ chart: z.enum(CHART_NAMES) }).transform(({ chart }) => ({ name: chart }));

/** What an address of a chart may ask for. */
export const chartQuery = (name: ChartName) => CHARTS[name].query;
export const chartCsvQuery = (name: ChartName) => chartQuery(name).extend(csvQuery.shape);
