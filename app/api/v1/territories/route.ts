import { findTerritories } from "@/lib/gate/api/findTerritories";
import { territoriesQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: territoriesQuery,
  cache: "live",
  run: async ({ query }) => {
    const { total, rows } = await findTerritories(query);
    return { kind: "json", body: { total, page: query.page, pageSize: query.pageSize, rows } };
  },
});
