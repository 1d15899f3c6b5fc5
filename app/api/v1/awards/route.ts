import { listPalmares } from "@/lib/data/award/listPalmares";
import { awardsAnswer } from "@/lib/gate/api/awardAnswer";
import { awardsQuery } from "@/lib/gate/api/awardQueries";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: awardsQuery,
  cache: "live",
  run: async ({ query }) => ({ kind: "json", body: awardsAnswer(query, await listPalmares(query)) }),
});
