import { findTerritories } from "@/lib/gate/api/findTerritories";
import { territoriesQuery } from "@/lib/gate/api/queries";
import { territoriesCsv } from "@/lib/gate/api/territoriesCsv";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: territoriesQuery,
  cache: "live",
  run: async ({ query }) => ({
    kind: "csv",
    text: territoriesCsv((await findTerritories(query)).rows),
    fileName: "belvedere-territories.csv",
  }),
});
