import { drawCard } from "@/components/share/drawCard";
import { homeCard } from "@/components/share/homeCard";
import { listEditions } from "@/lib/data/edition/listEditions";
import { simulationNotice } from "@/lib/data/instance/simulationNotice";
import { LATEST } from "@/lib/domain/edition/editionCode";
import { freshnessOf, territoryQuery } from "@/lib/gate/api/queries";
import { publicRoute } from "@/lib/gate/publicRoute";
import { ExpectedError } from "@/lib/platform/errors";

/** What the site is, with the title of an edition: the latest unless named. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = publicRoute({
  query: territoryQuery,
  cache: "live",
  bucket: "pictures",
  run: async ({ query }) => {
    const [editions, notice] = await Promise.all([listEditions(), simulationNotice("fr")]);
    const edition = editions.find(({ code }) => query.edition === LATEST || code === query.edition);
    if (!edition && query.edition !== LATEST) {
      throw new ExpectedError("unknown-edition", { found: query.edition, expected: editions.map(({ code }) => code).join(", ") });
    }
    if (edition && query.revision !== undefined && !edition.revisions.some(({ number }) => number === query.revision)) {
      throw new ExpectedError("unknown-revision", { found: query.revision, expected: `1–${edition.revisions[0]?.number}` });
    }
    return {
      kind: "png",
      ...drawCard(homeCard(edition, notice, "fr")),
      fileName: "belvedere.png",
      cache: edition ? freshnessOf(query, edition) : "live",
    };
  },
});
