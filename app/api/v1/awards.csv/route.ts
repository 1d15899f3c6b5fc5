import { listPalmares } from "@/lib/data/award/listPalmares";
import { awardsCsvQuery } from "@/lib/gate/api/awardQueries";
import { awardsCsv } from "@/lib/gate/api/awardsCsv";
import { csvFileName } from "@/lib/gate/api/csvFileName";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: awardsCsvQuery,
  cache: "live",
  run: async ({ query }) => {
    const { rows } = await listPalmares(query);
    const name = ["belvedere-awards", query.year, query.category].filter((part) => part !== undefined).join("-");
    return { kind: "csv", text: awardsCsv(rows, query.format), fileName: csvFileName(name, query.format) };
  },
});
