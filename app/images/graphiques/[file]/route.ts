import { chartPng } from "@/components/charts/picture/chartPng";
import { drawChart } from "@/components/charts/picture/drawChart";
import { CHARTS } from "@/components/charts/registry";
import { chartFileName } from "@/components/charts/taken/chartAddresses";
import { chartPictureParams, chartQuery } from "@/components/charts/taken/chartQueries";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { publicRoute } from "@/lib/gate/publicRoute";

/** A chart as a picture that stands by itself. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: chartPictureParams,
  query: ({ name }) => chartQuery(name),
  cache: "live",
  bucket: "pictures",
  run: async ({ params: { name, extension }, query, locale, address }) => {
    const [chart, identity] = await Promise.all([CHARTS[name].read(query, locale), readIdentity()]);
    const text = await drawChart(chart, identity, locale);
    const fileName = chartFileName({ name, query: Object.fromEntries(address.searchParams) }, extension);
    return extension === "svg" ? { kind: "svg", text, fileName } : { kind: "png", ...chartPng(text), fileName };
  },
});
