import type pg from "pg";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { database } from "../database";

interface Key {
  level: Level;
  code: string;
}

/** Whether staff said that a territory lives by tourism. */
export async function isTouristPlace({ level, code }: Key): Promise<boolean> {
  const { rows } = await database().pool.query<{ said: boolean }>(
    "SELECT tourist_place AS said FROM territory WHERE level = $1 AND code = $2",
    [level, code],
  );
  return rows[0]?.said ?? false;
}

/**
 * Says whether a territory lives by tourism: its audience is then held against its inhabitants no more. Said already, nothing is written.
 * @throws ExpectedError `unknown-territory`
 */
export async function setTouristPlace(
  client: pg.PoolClient,
  { level, code, touristPlace, actor }: Key & { touristPlace: boolean; actor: string },
): Promise<void> {
  const { rows } = await client.query<{ said: boolean }>(
    "SELECT tourist_place AS said FROM territory WHERE level = $1 AND code = $2 FOR UPDATE",
    [level, code],
  );
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-territory", { level, found: code, expected: "none" });
  if (found.said === touristPlace) return;
  await client.query("UPDATE territory SET tourist_place = $3 WHERE level = $1 AND code = $2", [level, code, touristPlace]);
  const change = { before: { touristPlace: found.said }, after: { touristPlace } };
  await recordAudit(client, [{ actor, action: "tourist-place", subject: "territory", subjectId: `${level}/${code}`, ...change }]);
}
