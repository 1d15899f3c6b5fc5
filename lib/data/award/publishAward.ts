import { createHash } from "node:crypto";
import type pg from "pg";
import { composePalmares } from "@/lib/domain/award/composePalmares";
import type { Palmares } from "@/lib/domain/award/palmares";
import { publicationLacks } from "@/lib/domain/award/publicationLacks";
import { withCandidatures } from "@/lib/domain/award/withCandidatures";
import { canonicalJson, type Json } from "@/lib/domain/edition/canonicalJson";
import { foldName } from "@/lib/domain/territory/foldName";
import { parisDay } from "@/lib/platform/clock";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { holdAward } from "./holdAward";
import { openPublishedPhase } from "./openPublishedPhase";
import { readAwardRows } from "./readAwardRows";

/**
 * Publishes a palmarès, once and for all: what is public of the award is written down, and everything that it was made of stays as it is. What
 * nominees applied with is read beside it: it can be taken down.
 * @returns the SHA-256 of its canonical form (RFC 8785)
 * @throws ExpectedError `unknown-award`, `award-published`, `award-unready` with how much is missing
 */
export async function publishAward(
  client: pg.PoolClient,
  { year, now, actor }: { year: number; now: Date; actor: string },
): Promise<{ sha256: string }> {
  const awardId = await holdAward(client, year);
  const rows = await readAwardRows(client, awardId);
  const lacks = publicationLacks(rows);
  if (lacks.length > 0) throw new ExpectedError("award-unready", { count: lacks.length });
  const palmares = withCandidatures(composePalmares(rows, now.toISOString()), new Map());
  const content = JSON.stringify(palmares);
  const sha256 = createHash("sha256")
    .update(canonicalJson(JSON.parse(content) as Json))
    .digest("hex");
  await client.query(
    `INSERT INTO award_publication (award_id, year, theme, content, sha256, published_by, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [awardId, palmares.year, palmares.theme, content, sha256, actor, now],
  );
  await writeNominees(client, awardId, palmares);
  await openPublishedPhase(client, awardId, parisDay(now));
  const nominees = palmares.categories.reduce((sum, category) => sum + category.nominees.length, 0);
  const after = { sha256, categories: palmares.categories.length, nominees };
  await recordAudit(client, [{ actor, action: "publish", subject: "award", subjectId: String(awardId), after }]);
  return { sha256 };
}

/** What lists, searches and the pages of territories find a palmarès by. */
async function writeNominees(client: pg.PoolClient, awardId: number, { categories }: Palmares): Promise<void> {
  const rows = categories.flatMap((category) => category.nominees.map((nominee) => ({ category, nominee })));
  await client.query(
    `INSERT INTO published_nominee
       (award_id, category_slug, territory_id, category_name, kind, league, level, code, name, search_name, prize)
     SELECT $1, k.slug, n.territory_id, k.category, k.kind::category_kind, k.league::league, n.level, n.code, n.name, k.folded, k.prize::prize
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
       k(id, slug, category, kind, league, folded, prize) JOIN nominee n ON n.id = k.id`,
    [
      awardId,
      rows.map(({ nominee }) => nominee.id),
      rows.map(({ category }) => category.slug),
      rows.map(({ category }) => category.name),
      rows.map(({ category }) => category.kind),
      rows.map(({ category, nominee }) => nominee.league ?? category.league),
      rows.map(({ nominee }) => foldName(nominee.name)),
      rows.map(({ nominee }) => nominee.prize),
    ],
  );
}
