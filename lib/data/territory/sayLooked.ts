import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { addSurveys, takeBackSurvey } from "./recordSurveys";

interface Said {
  level: Level;
  code: string;
  day: Day;
  actor: string;
}

/**
 * Says that all accounts of a territory were looked for on a day, beside the days that were said before.
 * @throws ExpectedError `unknown-territory`
 */
export async function sayLooked(client: pg.PoolClient, said: Said): Promise<void> {
  const { id } = await holdTerritory(client, said);
  await addSurveys(client, { said: [{ territoryId: id, day: said.day }], actor: said.actor });
}

/**
 * Takes the last of these days back: the one before it holds again.
 * @param said.day the last one, as it was seen: sent twice, it does not take another day back
 * @throws ExpectedError `unknown-territory`; `survey-stale` where another day is the last
 */
export async function takeBackLooked(client: pg.PoolClient, said: Said): Promise<void> {
  const { id, last } = await holdTerritory(client, said);
  if (last !== said.day) throw new ExpectedError("survey-stale");
  await takeBackSurvey(client, { territoryId: id, day: said.day }, said.actor);
}

async function holdTerritory(client: pg.PoolClient, { level, code }: Said): Promise<{ id: number; last: Day | null }> {
  const { rows } = await client.query<{ id: number; last: Day | null }>(
    "SELECT id, surveyed_on AS last FROM territory WHERE level = $1 AND code = $2 FOR NO KEY UPDATE",
    [level, code],
  );
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-territory", { level, found: code, expected: "none" });
  return found;
}
