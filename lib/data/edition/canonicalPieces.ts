import type pg from "pg";
import { canonicalForm } from "@/lib/domain/edition/canonicalForm";
import { editionOf } from "./computeRevision";
import { loadPrevious } from "./loadPrevious";
import { readFrozenInputs } from "./readFrozenInputs";
import { readFits, readFrozenLists } from "./readFrozenLists";
import { readRevision, type StoredRevision } from "./readRevision";

/** The canonical form of a revision, made again from its frozen rows: its SHA-256 is that of the revision. Inside a transaction. */
export async function* canonicalPieces(client: pg.PoolClient, revision: StoredRevision): AsyncGenerator<Uint8Array> {
  const inputs = await readFrozenInputs(client, revision);
  const before = revision.previous && (await readRevision(client, revision.previous.code, revision.previous.revision));
  const previous = before && (await loadPrevious(client, before));
  const edition = editionOf({ code: revision.code, revision: revision.number, previous: before }, inputs, previous);
  const fits = await readFits(client, revision.id);
  yield* canonicalForm(edition, readFrozenLists(client, revision.id, inputs.accounts), { metrics: revision.metrics, fits });
}
