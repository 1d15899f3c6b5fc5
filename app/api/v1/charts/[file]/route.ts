import { CHARTS } from "@/components/charts/registry";
import { chartFileName } from "@/components/charts/taken/chartAddresses";
import { chartCsv } from "@/components/charts/taken/chartCsv";
import { chartFileFacts } from "@/components/charts/taken/chartFileFacts";
import { chartCsvQuery, chartFileParams } from "@/components/charts/taken/chartQueries";
import { fileArchive } from "@/components/data/fileArchive";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import { publicRoute } from "@/lib/gate/publicRoute";

/** The figures of a chart: those of the table beside it, alone or in an archive with what must travel with them. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: chartFileParams,
  query: ({ name }) => chartCsvQuery(name),
  cache: "live",
  run: async ({ params: { name, extension }, query: { format, ...asked }, address: { searchParams } }) => {
    const address = { name, query: Object.fromEntries(searchParams) };
    const fileName = chartFileName(address, extension);
    const [french, english] = await Promise.all([CHARTS[name].read(asked, "fr"), CHARTS[name].read(asked, "en")]);
    if (extension === "csv") return { kind: "csv", text: chartCsv(french, format), fileName };
    const [site, notice] = await Promise.all([readIdentity(), simulationNotice("fr")]);
    const csv = chartCsv(french, "standard")(noticeColumns(notice));
    const factsIn = (locale: "fr" | "en") =>
      chartFileFacts(locale === "fr" ? french : english, { address, site, notice, now: new Date() }, locale);
    const bytes = fileArchive(csv, factsIn);
    return { kind: "zip", bytes, tag: Buffer.from(bytes).toString("base64"), fileName };
  },
});
