import { readRankingChart } from "@/components/charts/ranking/readRankingChart";
import { chartFileFacts } from "@/components/charts/taken/chartFileFacts";
import { companions } from "@/components/data/fileArchive";
import { zipStream } from "@/components/data/zipStream";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { columnsOf } from "@/lib/domain/table/columns";
import { rankingQuery } from "@/lib/gate/api/queries";
import { wholeRanking } from "@/lib/gate/api/wholeRanking";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

const columns = columnsOf("ranking").map((header) => ({ header, label: header }));

/** Every row of a ranking with what must travel with them: readmes and a descriptor. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: rankingQuery.omit({ q: true, me: true, page: true, pageSize: true }),
  cache: "live",
  run: async ({ query, reader, address }) => {
    const whole = { ...query, page: 1, pageSize: 50, format: "standard", rows: "all" } as const;
    const [csv, fr, en, site, notice] = await Promise.all([
      wholeRanking(whole, reader),
      readRankingChart.read(query, "fr"),
      readRankingChart.read(query, "en"),
      readIdentity(),
      simulationNotice("fr"),
    ]);
    if (csv.kind !== "stream") throw new ExpectedError("nothing-drawn");
    const about = { address: { name: "ranking", query: Object.fromEntries(address.searchParams) }, site, notice, now: new Date() } as const;
    const beside = companions((locale) => {
      const chart = locale === "fr" ? fr : en;
      return chartFileFacts({ ...chart, table: { ...chart.table, columns } }, about, locale);
    });
    return {
      ...csv,
      open: () => zipStream(csv.open(), beside),
      contentType: "application/zip",
      fileName: csv.fileName.replace(/csv$/, "zip"),
      tag: `zip ${csv.tag} ${JSON.stringify(beside)}`,
      cache: "live",
    };
  },
});
