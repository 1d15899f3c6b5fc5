import { drawChartCard } from "@/components/charts/picture/drawChartCard";
import { CHARTS } from "@/components/charts/registry";
import { chartFileName } from "@/components/charts/taken/chartAddresses";
import { chartCardParams, chartQuery } from "@/components/charts/taken/chartQueries";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { publicRoute } from "@/lib/gate/publicRoute";

/** The picture by which the page of a chart is shared. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: chartCardParams,
  query: ({ name }) => chartQuery(name),
  cache: "live",
  bucket: "pictures",
  run: async ({ params: { name }, query, locale, address }) => {
    const [chart, identity] = await Promise.all([CHARTS[name].read(query, locale), readIdentity()]);
    const fileName = chartFileName({ name, query: Object.fromEntries(address.searchParams) }, "png");
    return { kind: "png", ...(await drawChartCard(chart, identity.name)), fileName };
  },
});
