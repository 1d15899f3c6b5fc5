import { CHARTS } from "@/components/charts/registry";
import { chartFileName } from "@/components/charts/taken/chartAddresses";
import { chartCsv } from "@/components/charts/taken/chartCsv";
import { chartFileFacts } from "@/components/charts/taken/chartFileFacts";
import { chartCsvQuery, chartFileParams } from "@/components/charts/taken/chartQueries";
import { chartTableFile } from "@/components/charts/taken/chartTableFile";
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
    const [french, site] = await Promise.all([CHARTS[name].read(asked, "fr"), readIdentity()]);
    const table = chartTableFile(french, site, "fr");
    if (extension === "csv") return { kind: "csv", text: chartCsv(table, format), fileName };
    const [english, notice] = await Promise.all([CHARTS[name].read(asked, "en"), simulationNotice("fr")]);
    const csv = chartCsv(table, "standard")(noticeColumns(notice));
    const about = { address, site, notice, now: new Date() };
    const bytes = fileArchive(csv, (locale) => {
      const chart = locale === "fr" ? french : english;
      return chartFileFacts(chart, chartTableFile(chart, site, locale).columns, about, locale);
    });
    return { kind: "zip", bytes, tag: Buffer.from(bytes).toString("base64"), fileName };
  },
});
