import type { ImportProgress } from "@/lib/data/import/importRequest";
import type { Database } from "../database";

/** What reads it asks as often. */
const EVERY = 1_000;

/** Keeps how far an upload is where pages read it: each phase at once, the reading every second. What cannot be told is no failure. */
export function tellProgress(
  { pool }: Pick<Database, "pool">,
  uploadId: number,
  clock = () => performance.now(),
): (progress: ImportProgress) => void {
  let phase: ImportProgress["phase"] | null = null;
  let told = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const time = clock();
    if (progress.phase === phase && time - told < EVERY) return;
    phase = progress.phase;
    told = time;
    pool
      .query(
        "INSERT INTO import_progress (upload_id, progress) VALUES ($1, $2) ON CONFLICT (upload_id) DO UPDATE SET progress = excluded.progress",
        [uploadId, JSON.stringify(progress)],
      )
      .catch(() => {});
  };
}
