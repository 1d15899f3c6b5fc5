import { figuresCsv } from "@/lib/gate/api/figuresCsv";
import { findTerritory } from "@/lib/gate/api/findTerritory";
import { territoryParams, territoryQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

/** `.csv` behind the code gives the figures: a file's name cannot hold a parameter and an ending. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: territoryParams,
  query: territoryQuery,
  cache: "live", // accounts and figures are those of today
  run: async ({ params, query }) => {
    const territory = await findTerritory(params, query);
    if (!params.csv) return { kind: "json", body: territory };
    return { kind: "csv", text: figuresCsv(territory), fileName: `belvedere-${territory.level}-${territory.code}.csv` };
  },
});
