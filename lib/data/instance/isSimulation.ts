import { type Database, database } from "@/lib/data/database";
import { readInstance } from "./readInstance";

/** How long an unmarked database is taken for real without asking again: one that is empty can still be marked. */
const TRUSTED_MS = 60_000;

interface Known {
  simulation: boolean;
  until: number;
}
const known = new WeakMap<Database, Known>();

/** Whether the figures of this instance are invented: everything that shows some says it. What a database was marked never changes. */
export async function isSimulation(now: number = Date.now()): Promise<boolean> {
  const db = database();
  const kept = known.get(db);
  if (kept && now < kept.until) return kept.simulation;
  const { nature, since } = await readInstance(db);
  const simulation = nature === "simulation";
  known.set(db, { simulation, until: since === null ? now + TRUSTED_MS : Number.POSITIVE_INFINITY });
  return simulation;
}
