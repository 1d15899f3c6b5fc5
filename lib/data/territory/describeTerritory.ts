import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import type { WebsiteState } from "@/lib/domain/territory/websiteState";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { type Database, database } from "../database";
import { addSurveys } from "./recordSurveys";

interface Key {
  level: Level;
  code: string;
}

/** What staff know of a territory that no account says. */
export interface Census {
  /** Somebody looked for all its accounts that day, found or not. */
  surveyedOn: Day | null;
  websiteState: WebsiteState;
  websiteUrl: string | null;
}

const SQL = `SELECT id, surveyed_on AS "surveyedOn", website_state::text AS "websiteState", website_url AS "websiteUrl" FROM territory
  WHERE level = $1 AND code = $2`;

export async function readCensusOf({ level, code }: Key, { pool }: Pick<Database, "pool"> = database()): Promise<Census> {
  const { rows } = await pool.query<Census & { id: number }>(SQL, [level, code]);
  const { surveyedOn = null, websiteState = "unknown", websiteUrl = null } = rows[0] ?? {};
  return { surveyedOn, websiteState, websiteUrl };
}

/** What a website is known from that staff typed; the log says who. */
const BY_HAND = "saisie";

/**
 * Says that all accounts of a territory were looked for on one day more, or on none, and what is known of its website. Said already,
 * nothing is written.
 * @param said.seenOn the last such day, as the form showed it
 * @throws ExpectedError `unknown-territory`; `survey-stale` where another day has become the last
 */
export async function describeTerritory(
  client: pg.PoolClient,
  { level, code, actor, ...said }: Key & Census & { seenOn: Day | null; actor: string },
): Promise<void> {
  const { rows } = await client.query<Census & { id: number }>(`${SQL} FOR NO KEY UPDATE`, [level, code]);
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-territory", { level, found: code, expected: "none" });
  const subject = { actor, subject: "territory", subjectId: `${level}/${code}` };
  if (found.surveyedOn !== said.seenOn) throw new ExpectedError("survey-stale");
  if (said.surveyedOn !== null) await addSurveys(client, { said: [{ territoryId: found.id, day: said.surveyedOn }], actor });
  if (found.websiteState === said.websiteState && found.websiteUrl === said.websiteUrl) return;
  const source = said.websiteState === "unknown" ? null : BY_HAND;
  await client.query(
    "UPDATE territory SET website_state = $3::website_state, website_url = $4, website_source = $5 WHERE level = $1 AND code = $2",
    [level, code, said.websiteState, said.websiteUrl, source],
  );
  const change = { before: { website: found.websiteUrl ?? found.websiteState }, after: { website: said.websiteUrl ?? said.websiteState } };
  await recordAudit(client, [{ ...subject, action: "website", ...change }]);
}
