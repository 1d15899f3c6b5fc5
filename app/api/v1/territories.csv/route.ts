import { csvFileName } from "@/lib/gate/api/csvFileName";
import { findTerritories } from "@/lib/gate/api/findTerritories";
import { territoriesCsvQuery } from "@/lib/gate/api/queries";
import { territoriesCsv } from "@/lib/gate/api/territoriesCsv";
import { wholeTerritories } from "@/lib/gate/api/wholeTerritories";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: territoriesCsvQuery,
  cache: "live",
  run: async ({ query, reader }) => {
    if (query.rows === "all") return wholeTerritories(query, reader);
    const { rows } = await findTerritories(query);
    return { kind: "csv", text: territoriesCsv(rows, query.format), fileName: csvFileName("belvedere-territories", query.format) };
  },
});
