import { createHash } from "node:crypto";
import type pg from "pg";
import { CanonicalBytes } from "@/lib/domain/edition/CanonicalBytes";
import { canonicalHead, canonicalTail } from "@/lib/domain/edition/canonicalForm";
import type { FrozenEdition } from "@/lib/domain/edition/frozenEdition";
import { InputOrdinals } from "@/lib/domain/edition/InputOrdinals";
import type { PublishedFit, RankingPortion } from "@/lib/domain/ranking";
import { recordAudit } from "../audit/recordAudit";
import { copyInto } from "../copy/copyInto";
import { copyIndexes } from "./copyIndexes";
import { copyInputs } from "./copyInputs";
import { copyLists, copyScopes } from "./copyLists";
import { copyRankings } from "./copyRankings";
import { makePartition, PARTITIONS } from "./partitions";

export interface RevisionDraft {
  editionId: number;
  edition: FrozenEdition;
  /** Version of each metric in force. */
  metrics: Readonly<Record<string, number>>;
  /** The ranking, computed as it is written: no more than a portion and the indexes of two networks stand in memory. */
  portions: Iterable<RankingPortion>;
  previousRevisionId: number | null;
  /** Null for the first revision of an edition. */
  reason: string | null;
  now: Date;
  actor: string;
}

export interface FrozenRevision {
  id: number;
  number: number;
  sha256: string;
  lists: number;
  /** With a value, over all lists. */
  ranked: number;
  /** With an account and a reason, over all lists. */
  notRanked: number;
}

/**
 * Writes a revision, with its hash and its audit row, in the caller's transaction. The hash is made of what is written, while it is
 * written; `verifyRevision` makes it again from what is stored.
 */
export async function freezeRevision(client: pg.PoolClient, draft: RevisionDraft): Promise<FrozenRevision> {
  const { edition } = draft;
  await client.query("SET LOCAL maintenance_work_mem = '128MB'"); // to sort the keys of two million rows in memory
  const id = await nextRevisionId(client);
  const out = new CanonicalBytes();
  const hash = createHash("sha256");
  for (const _ of canonicalHead(out, edition, draft.metrics)) if (out.full) out.give((piece) => hash.update(piece));

  const inputs = await makePartition(client, PARTITIONS.inputs, id);
  await copyInputs(client, inputs.table, id, edition);
  const rows = await makePartition(client, PARTITIONS.rows, id);
  const ordinals = new InputOrdinals(edition.accounts);
  const written = await copyRankings(client, rows.table, { edition, ordinals, portions: draft.portions, out, hash });
  canonicalTail(out, edition, { metrics: draft.metrics, fits: written.fits });
  const sha256 = hash.update(out.take()).digest("hex");

  await insertRevision(client, id, draft, sha256);
  await copyTerritories(client, id, edition);
  await copyLists(client, id, written.lists);
  await copyScopes(client, written.lists);
  await copyIndexes(client, written.indexes);
  await insertFits(client, id, written.fits);
  await inputs.attach(`FOR VALUES IN (${id})`);
  await rows.attach(`FOR VALUES FROM (${written.firstListId}) TO (${written.endListId})`);

  const { ranked, notRanked } = written;
  const result = { id, number: edition.revision, sha256, lists: written.lists.length, ranked, notRanked };
  await recordAudit(client, [auditEntry(draft, result)]);
  return result;
}

async function nextRevisionId(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ id: number }>("SELECT nextval(pg_get_serial_sequence('revision', 'id')) AS id");
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("no identifier for a revision");
  return id;
}

async function insertRevision(client: pg.PoolClient, id: number, draft: RevisionDraft, sha256: string): Promise<void> {
  await client.query(
    `INSERT INTO revision (id, edition_id, number, reason, networks, metrics, previous_revision_id, published_at, published_by, sha256)
     VALUES ($1, $2, $3, $4, $5::network[], $6, $7, $8, $9, $10)`,
    [
      ...[id, draft.editionId, draft.edition.revision, draft.reason, draft.edition.networks, draft.metrics],
      ...[draft.previousRevisionId, draft.now, draft.actor, sha256],
    ],
  );
}

async function copyTerritories(client: pg.PoolClient, revisionId: number, { territories }: FrozenEdition): Promise<void> {
  const columns =
    "revision_id, territory_id, level, code, name, epci_type, population, population_year, perimeter_since, league, region_code, departement_code, surveyed_on, website";
  await copyInto(client, `edition_territory (${columns})`, function* (rows) {
    for (const territory of territories) {
      rows.row(14);
      rows.int4(revisionId);
      rows.int4(territory.id);
      rows.label(territory.level);
      rows.text(territory.code);
      rows.text(territory.name);
      rows.label(territory.epciType);
      rows.int4(territory.population);
      rows.int2(territory.populationYear);
      rows.day(territory.perimeterSince);
      rows.label(territory.league);
      rows.label(territory.regionCode);
      rows.label(territory.departementCode);
      rows.day(territory.survey?.surveyedOn ?? null);
      rows.label(territory.survey?.website ?? null);
      yield;
    }
  });
}

async function insertFits(client: pg.PoolClient, revisionId: number, fits: readonly PublishedFit[]): Promise<void> {
  for (const { network, group, subject, n, alpha, beta, betaSe, betaLow, betaHigh, r2 } of fits) {
    await client.query(
      `INSERT INTO edition_fit (revision_id, network, "group", subject, n, alpha, beta, beta_se, beta_low, beta_high, r2)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [revisionId, network, group, subject, n, alpha, beta, betaSe, betaLow, betaHigh, r2],
    );
  }
}

function auditEntry({ edition, reason, actor }: RevisionDraft, { number, sha256, lists, ranked }: FrozenRevision) {
  const after = { revision: number, reason, reference: edition.referenceOn, networks: edition.networks, sha256, lists, ranked };
  return { actor, action: reason === null ? "publish" : "revise", subject: "edition", subjectId: edition.code, after };
}
