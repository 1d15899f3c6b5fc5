import { chartFileName } from "@/components/charts/chartAddresses";
import { chartCsv } from "@/components/charts/chartCsv";
import { chartCsvQuery, chartFileParams } from "@/components/charts/chartQueries";
import { CHARTS } from "@/components/charts/registry";
import { publicRoute } from "@/lib/gate/publicRoute";

/** The figures of a chart: those of the table beside it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: chartFileParams,
  query: ({ name }) => chartCsvQuery(name),
  cache: "live",
  run: async ({ params: { name }, query: { format, ...asked }, address }) => ({
    kind: "csv",
    text: chartCsv(await CHARTS[name].read(asked, "fr"), format),
    fileName: chartFileName({ name, query: Object.fromEntries(address.searchParams) }, "csv"),
  }),
});
