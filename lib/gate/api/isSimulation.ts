import { database } from "@/lib/data/database";
import { readInstance } from "@/lib/data/instance/readInstance";

/** Whether the figures of this instance are invented: every answer that shows some says it. */
export async function isSimulation(): Promise<boolean> {
  return (await readInstance(database())).nature === "simulation";
}
