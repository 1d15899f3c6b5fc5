import { embedChart } from "@/components/charts/embed/embedChart";
import { CHARTS } from "@/components/charts/registry";
import { chartParams, chartQuery } from "@/components/charts/taken/chartQueries";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { HTML } from "@/lib/gate/answer";
import { publicRoute } from "@/lib/gate/publicRoute";

/** A chart as a page without script that other sites may frame. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: chartParams,
  query: ({ name }) => chartQuery(name),
  cache: "live",
  refusals: "framed",
  run: async ({ params: { name }, query, locale }) => {
    const [chart, identity] = await Promise.all([CHARTS[name].read(query, locale), readIdentity()]);
    return { kind: "text", text: await embedChart(chart, identity, locale), contentType: HTML };
  },
});
