import type pg from "pg";
import { log } from "@/lib/platform/log";
import { type ObjectStore, objectStore } from "@/lib/platform/objectStore";

/** So many at a time: they are asked for one after the other. */
const AT_ONCE = 100;

/**
 * Takes from the other store what no row names any more. What it does not give up now is tried again the next day.
 * @returns how many are gone
 */
export async function removeGoneObjects(pool: Pick<pg.Pool, "query">, store: ObjectStore | null = objectStore()): Promise<number> {
  if (store === null) return 0;
  const { rows } = await pool.query<{ key: string }>("SELECT object_key AS key FROM gone_object ORDER BY gone_at, object_key LIMIT $1", [
    AT_ONCE,
  ]);
  let gone = 0;
  for (const { key } of rows) {
    try {
      await store.remove(key);
      await pool.query("DELETE FROM gone_object WHERE object_key = $1", [key]);
      gone += 1;
    } catch (error) {
      log("warning", "picture-not-removed", { key, error: String(error) });
    }
  }
  return gone;
}

/** What was put and that no row came to name. */
export async function removeObject(key: string | null, store: ObjectStore | null = objectStore()): Promise<void> {
  if (key === null || store === null) return;
  await store.remove(key).catch((error) => log("warning", "picture-not-removed", { key, error: String(error) }));
}
