import { csvFileName } from "@/lib/gate/api/csvFileName";
import { figuresCsv } from "@/lib/gate/api/figuresCsv";
import { findTerritory } from "@/lib/gate/api/findTerritory";
import { territoryCsvQuery, territoryParams, territoryQuery } from "@/lib/gate/api/queries";
import { parseQuery } from "@/lib/gate/parseQuery";
import { publicRoute } from "@/lib/gate/publicRoute";

/** `.csv` behind the code gives the figures: a file's name cannot hold a parameter and an ending. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: territoryParams,
  query: territoryCsvQuery,
  cache: "live", // accounts and figures are those of today
  run: async ({ params, query: { format, ...query }, address }) => {
    if (!params.csv) parseQuery(territoryQuery, address.searchParams); // JSON has no format
    const territory = await findTerritory(params, query);
    if (!params.csv) return { kind: "json", body: territory };
    const name = `belvedere-${territory.level}-${territory.code}`;
    return { kind: "csv", text: figuresCsv(territory, format), fileName: csvFileName(name, format) };
  },
});
