import { readEdition } from "@/lib/data/edition/readEdition";
import { streamCanonicalForm } from "@/lib/data/edition/streamCanonicalForm";
import { codeParams, freshnessOf, revisionQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: codeParams,
  query: revisionQuery,
  cache: ({ params, query }) => freshnessOf({ edition: params.code, revision: query.revision }),
  run: async ({ params, query }) => {
    const { code, revision, sha256 } = await readEdition(params.code, query.revision);
    const fileName = `belvedere-${code}-r${revision}.canonical.json`;
    return { kind: "stream", open: () => streamCanonicalForm(code, revision), contentType: "application/json", fileName, tag: sha256 };
  },
});
