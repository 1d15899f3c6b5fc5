import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";
import { waitBriefly } from "@/lib/data/database";
import { ExpectedError } from "@/lib/platform/errors";
import { postsOf } from "./stageFigures";

interface Asked {
  id: number;
  actor: string;
  now: Date;
}

/**
 * Gives the figures the posts that a file was shown to give them: all of them, or none when a figure is gone or carries others since.
 * @throws ExpectedError `unknown-import`, `import-applied`, `posts-changed`
 */
export async function applyPosts(client: pg.PoolClient, { id, actor, now }: Asked): Promise<void> {
  const { file, applied } = await holdImport(client, id);
  if (applied) throw new ExpectedError("import-applied", { found: id });
  await findStaged(client, id, "before");
  const { rows } = await client.query<{ wanted: number; stands: number }>(
    "SELECT count(*)::int AS wanted, (count(*) FILTER (WHERE stands))::int AS stands FROM staged_posts",
  );
  const { wanted = 0, stands = 0 } = rows[0] ?? {};
  if (stands < wanted) throw new ExpectedError("posts-changed", { count: wanted - stands });
  await replacePosts(client, "after", { actor, now });
  await client.query("UPDATE post_import SET applied_by = $2, applied_at = $3 WHERE id = $1", [id, actor, now]);
  const after = { file, figures: wanted };
  await recordAudit(client, [{ actor, action: "apply-file", subject: "post-import", subjectId: String(id), after }]);
}

/**
 * Gives the figures back what they carried before a file. Those that carry others since, and those that are gone, are left alone.
 * @returns figures left alone
 * @throws ExpectedError `unknown-import`, `nothing-to-undo`
 */
export async function undoPosts(client: pg.PoolClient, { id, actor, now }: Asked): Promise<number> {
  const { file, applied, undone } = await holdImport(client, id);
  if (!applied || undone) throw new ExpectedError("nothing-to-undo", { found: id });
  await findStaged(client, id, "after");
  const { rows } = await client.query<{ left: number }>(`SELECT (count(*) FILTER (WHERE NOT stands))::int AS "left" FROM staged_posts`);
  const left = rows[0]?.left ?? 0;
  await replacePosts(client, "before", { actor, now });
  await client.query("UPDATE post_import SET undone_by = $2, undone_at = $3, left_alone = $4 WHERE id = $1", [id, actor, now, left]);
  await recordAudit(client, [{ actor, action: "undo", subject: "post-import", subjectId: String(id), after: { file, left } }]);
  return left;
}

async function holdImport(client: pg.PoolClient, id: number): Promise<{ file: string; applied: boolean; undone: boolean }> {
  const { rows } = await client.query<{ file: string; applied: boolean; undone: boolean }>(
    `SELECT file_name AS file, applied_at IS NOT NULL AS applied, undone_at IS NOT NULL AS undone FROM post_import WHERE id = $1 FOR UPDATE`,
    [id],
  );
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-import", { found: id });
  await waitBriefly(client);
  await client.query("LOCK TABLE snapshot_post IN SHARE ROW EXCLUSIVE MODE"); // what was compared with stays true until it is written
  return found;
}

/** Into `staged_posts`: the figures that the file changes, with whether each is there still and carries what it should now. */
async function findStaged(client: pg.PoolClient, id: number, now: "before" | "after"): Promise<void> {
  await client.query(
    `CREATE TEMPORARY TABLE staged_posts ON COMMIT DROP AS
     SELECT f.account_id, f.observed_on, f.kind, f.before, f.after, f.recorded_at,
       EXISTS (SELECT FROM snapshot s WHERE s.account_id = f.account_id AND s.observed_on = f.observed_on AND s.kind = f.kind)
         AND ${postsOf("f")} = f.${now} AS stands
     FROM (
       SELECT r."accountId" AS account_id, r."observedOn" AS observed_on, r.kind, r.before, r.after, r."recordedAt" AS recorded_at
       FROM post_import i CROSS JOIN jsonb_to_recordset(i.figures)
         AS r ("accountId" integer, "observedOn" date, kind metric_kind, outcome text, before jsonb, after jsonb,
           "recordedAt" timestamptz)
       WHERE i.id = $1 AND r.outcome <> 'same') f`,
    [id],
  );
}

/**
 * Of the figures that stand as they should: all their posts for others, with a line of the log each. What is given back was recorded when
 * it first was, so that what a published edition showed shows again.
 */
async function replacePosts(client: pg.PoolClient, by: "before" | "after", { actor, now }: Omit<Asked, "id">): Promise<void> {
  const from = by === "after" ? "before" : "after";
  await client.query(
    `DELETE FROM snapshot_post p USING staged_posts f
     WHERE f.stands AND p.account_id = f.account_id AND p.observed_on = f.observed_on AND p.kind = f.kind`,
  );
  await client.query(
    `INSERT INTO snapshot_post (account_id, observed_on, kind, ordinal, url, posted_on, format, interactions, recorded_at)
     SELECT f.account_id, f.observed_on, f.kind, e.ordinal, e.post->>'url', (e.post->>'postedOn')::date, (e.post->>'format')::post_format,
       (e.post->>'interactions')::integer, ${by === "before" ? "coalesce(f.recorded_at, $1)" : "$1"}
     FROM staged_posts f CROSS JOIN jsonb_array_elements(f.${by}) WITH ORDINALITY AS e (post, ordinal) WHERE f.stands`,
    [now],
  );
  await client.query(
    `INSERT INTO audit_log (actor, action, subject, subject_id, before, after)
     SELECT $1, 'posts', 'snapshot', concat_ws('/', account_id, observed_on, kind), jsonb_build_object('posts', ${from}),
       jsonb_build_object('posts', ${by})
     FROM staged_posts WHERE stands`,
    [actor],
  );
}
