import { readHashedPalmares } from "@/lib/data/award/readPalmares";
import { canonicalJson, type Json } from "@/lib/domain/edition/canonicalJson";
import { awardParams } from "@/lib/gate/api/awardQueries";
import { publicRoute } from "@/lib/gate/publicRoute";

/** The bytes whose SHA-256 is shown with the palmarès. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  params: awardParams,
  cache: "live",
  run: async ({ params: { year } }) => {
    const { palmares, sha256 } = await readHashedPalmares(year);
    const bytes = new TextEncoder().encode(canonicalJson(JSON.parse(JSON.stringify(palmares)) as Json));
    return {
      kind: "stream",
      open: () => new Response(bytes).body ?? new ReadableStream(),
      contentType: "application/json; charset=utf-8",
      fileName: `belvedere-prix-${year}-canonical.json`,
      tag: sha256,
    };
  },
});
