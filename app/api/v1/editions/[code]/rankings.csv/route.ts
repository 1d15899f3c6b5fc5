import { readEdition } from "@/lib/data/edition/readEdition";
import { streamExportRows } from "@/lib/data/edition/streamExportRows";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { columnsOf } from "@/lib/domain/table/columns";
import { csvFileName } from "@/lib/gate/api/csvFileName";
import { codeParams, freshnessOf, revisionCsvQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

/** The same rows are the same bytes while the columns are the same. */
const COLUMNS = columnsOf("edition").join(",");

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: codeParams,
  query: revisionCsvQuery,
  cache: "live",
  run: async ({ params, query, reader }) => {
    const [edition, notice] = await Promise.all([readEdition(params.code, query.revision), simulationNotice("fr")]);
    const { code, revision, sha256 } = edition;
    return {
      kind: "stream",
      open: () => streamExportRows({ code, revision, reader }, notice, query.format),
      contentType: "text/csv; charset=utf-8",
      fileName: csvFileName(`belvedere-${code}-r${revision}`, query.format),
      tag: `${sha256} ${COLUMNS} ${query.format}`,
      cache: freshnessOf({ edition: params.code, revision: query.revision }, edition),
    };
  },
});
