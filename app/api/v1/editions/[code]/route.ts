import { findEdition } from "@/lib/gate/api/findEdition";
import { codeParams, revisionQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: codeParams,
  query: revisionQuery,
  cache: "live", // it lists the revisions to come
  run: async ({ params, query }) => ({ kind: "json", body: await findEdition(params.code, query.revision) }),
});
