import { database } from "@/lib/data/database";
import { findRevision } from "@/lib/data/edition/findRevision";
import type { PublishedFit } from "@/lib/domain/ranking/contract";
import type { EditionFacts } from "./leaderboard";

/**
 * Every fit that a revision published, by subject, group and network.
 * @throws ExpectedError `no-edition`, `unknown-edition`
 */
export async function readFits(edition: string): Promise<{ edition: EditionFacts; fits: PublishedFit[] }> {
  const revision = await findRevision(edition, undefined);
  const { rows } = await database().pool.query<PublishedFit>(
    `SELECT network, "group", subject::text AS subject, n, alpha, beta, beta_se AS "betaSe", beta_low AS "betaLow",
       beta_high AS "betaHigh", r2
     FROM edition_fit WHERE revision_id = $1 ORDER BY subject, "group", (network = 'all'), n DESC, network`,
    [revision.id],
  );
  return { edition: revision.facts, fits: rows };
}
