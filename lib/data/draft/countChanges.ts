import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import type { KeptPreview } from "./draft";

/** What never changes a figure, an account or a territory: what does so beside them leaves a trace of its own. */
export const OF_OTHER_THINGS = [
  ...["member", "settings", "instance", "report", "edition-draft"],
  ...["campaign", "campaign-entry", "territory-list", "register-file", "import_upload", "import_mapping"],
];

/** A row bears the time at which its transaction began: one that was long shows only at its end. */
const LONGEST_WRITE = "interval '30 minutes'";

/**
 * How many traces there are, since a little before an instant, of writes that may change what would be published: every write leaves one.
 * Another count at another time says that something came in between.
 */
export async function countChanges(db: Pick<pg.Pool | pg.PoolClient, "query">, instant: string): Promise<number> {
  const { rows } = await (db as pg.Pool).query<{ count: number }>(
    `SELECT count(*) AS count FROM audit_log WHERE at > $1::timestamptz - ${LONGEST_WRITE} AND subject <> ALL ($2)`,
    [instant, OF_OTHER_THINGS],
  );
  return rows[0]?.count ?? 0;
}

/** @throws ExpectedError `preview-old` when figures may have changed since it was computed */
export async function refuseChanged(db: Pick<pg.Pool | pg.PoolClient, "query">, preview: KeptPreview): Promise<void> {
  if ((await countChanges(db, preview.computedAt)) !== preview.changes) throw new ExpectedError("preview-old");
}
