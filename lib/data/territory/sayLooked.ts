import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { addSurveys, setSurvey } from "./recordSurveys";

interface Said {
  level: Level;
  code: string;
  actor: string;
}

/**
 * Says that all accounts of a territory were looked for on a day, beside the days that were said before.
 * @throws ExpectedError `unknown-territory`
 */
export async function sayLooked(client: pg.PoolClient, { day, ...said }: Said & { day: Day }): Promise<void> {
  await addSurveys(client, { said: [{ territoryId: await holdTerritory(client, said), day }], actor: said.actor });
}

/**
 * Takes the last of these days back: the one before it holds again.
 * @throws ExpectedError `unknown-territory`
 */
export async function takeBackLooked(client: pg.PoolClient, said: Said): Promise<void> {
  const territoryId = await holdTerritory(client, said);
  const { rows } = await client.query<{ day: Day }>(
    "SELECT surveyed_on AS day FROM territory_survey WHERE territory_id = $1 ORDER BY surveyed_on DESC OFFSET 1 LIMIT 1",
    [territoryId],
  );
  await setSurvey(client, territoryId, rows[0]?.day ?? null, said.actor);
}

async function holdTerritory(client: pg.PoolClient, { level, code }: Said): Promise<number> {
  const { rows } = await client.query<{ id: number }>("SELECT id FROM territory WHERE level = $1 AND code = $2 FOR UPDATE", [level, code]);
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-territory", { level, found: code, expected: "none" });
  return found.id;
}
