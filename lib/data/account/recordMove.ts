import type pg from "pg";
import { recordAudit } from "@/lib/data/audit/recordAudit";

/** An account that changes hands is told of in the history of both territories, by their `level/code`. */
export async function recordMove(
  client: pg.PoolClient,
  { id, from, to, actor }: { id: number; from: string; to: string; actor: string },
): Promise<void> {
  const entry = { actor, subject: "territory", before: { account: id, territory: from }, after: { account: id, territory: to } };
  await recordAudit(client, [
    { ...entry, action: "lose-account", subjectId: from },
    { ...entry, action: "gain-account", subjectId: to },
  ]);
}
