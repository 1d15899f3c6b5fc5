import type { EditionFacts } from "../ranking/leaderboard";

/**
 * The facts of a revision.
 * @param code an edition's code, or `latest`: the greatest reference date (tie: the latest published, then the greatest id)
 * @param revision the latest one unless given
 * @throws ExpectedError `no-edition` (latest, and none is published), `unknown-edition`, `unknown-revision`
 */
export async function readEdition(code: string, revision?: number): Promise<EditionFacts> {
  throw new Error(`not read yet: ${code} ${revision}`);
}
