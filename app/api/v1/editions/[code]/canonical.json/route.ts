import { readEdition } from "@/lib/data/edition/readEdition";
import { streamCanonicalForm } from "@/lib/data/edition/streamCanonicalForm";
import { codeParams, freshnessOf, revisionQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: codeParams,
  query: revisionQuery,
  cache: "live",
  run: async ({ params, query, reader }) => {
    const edition = await readEdition(params.code, query.revision);
    const { code, revision, sha256 } = edition;
    return {
      kind: "stream",
      open: () => streamCanonicalForm({ code, revision, reader }),
      contentType: "application/json",
      fileName: `belvedere-${code}-r${revision}.canonical.json`,
      tag: sha256,
      cache: freshnessOf({ edition: params.code, revision: query.revision }, edition),
    };
  },
});
