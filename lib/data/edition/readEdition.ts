import type { EditionFacts } from "../ranking/leaderboard";
import { findRevision } from "./findRevision";

/**
 * The facts of a revision.
 * @param code an edition's code, or `latest`: the greatest reference date
 * @param revision the latest one unless given
 * @throws ExpectedError `no-edition` (latest, and none is published), `unknown-edition`, `unknown-revision`
 */
export async function readEdition(code: string, revision?: number): Promise<EditionFacts> {
  const { facts } = await findRevision(code, revision);
  return facts;
}
