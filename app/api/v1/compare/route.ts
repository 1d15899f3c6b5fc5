import { readCodes } from "@/lib/domain/territory/comparedCodes";
import { comparisonAnswer, findComparison } from "@/lib/gate/api/findComparison";
import { comparisonQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: comparisonQuery,
  cache: "live", // a territory's name and its being there are those of today
  run: async ({ query }) => ({
    kind: "json",
    body: await comparisonAnswer(await findComparison({ ...query, keys: readCodes(query.codes) ?? [] })),
  }),
});
