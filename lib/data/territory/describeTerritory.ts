import type pg from "pg";
import type { Day } from "@/lib/domain/snapshot/figure";
import type { Level } from "@/lib/domain/territory/level";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { type Database, database } from "../database";

interface Key {
  level: Level;
  code: string;
}
export const WEBSITE_STATES = ["unknown", "none", "known"] as const;
export type WebsiteState = (typeof WEBSITE_STATES)[number];

/** What staff know of a territory that no account says. */
export interface Census {
  /** Somebody looked for all its accounts that day, found or not. */
  surveyedOn: Day | null;
  websiteState: WebsiteState;
  websiteUrl: string | null;
}

const SQL = `SELECT surveyed_on AS "surveyedOn", website_state::text AS "websiteState", website_url AS "websiteUrl" FROM territory
  WHERE level = $1 AND code = $2`;

export async function readCensusOf({ level, code }: Key, { pool }: Pick<Database, "pool"> = database()): Promise<Census> {
  const { rows } = await pool.query<Census>(SQL, [level, code]);
  return rows[0] ?? { surveyedOn: null, websiteState: "unknown", websiteUrl: null };
}

/** What a website is known from that staff typed; the log says who. */
const BY_HAND = "saisie";

/**
 * Says on which day all accounts of a territory were looked for, and what is known of its website. Said already, nothing is written.
 * @throws ExpectedError `unknown-territory`
 */
export async function describeTerritory(
  client: pg.PoolClient,
  { level, code, actor, ...said }: Key & Census & { actor: string },
): Promise<void> {
  const { rows } = await client.query<Census>(`${SQL} FOR UPDATE`, [level, code]);
  const [found] = rows;
  if (found === undefined) throw new ExpectedError("unknown-territory", { level, found: code, expected: "none" });
  const subject = { actor, subject: "territory", subjectId: `${level}/${code}` };
  if (found.surveyedOn !== said.surveyedOn) {
    await client.query("UPDATE territory SET surveyed_on = $3 WHERE level = $1 AND code = $2", [level, code, said.surveyedOn]);
    const change = { before: { surveyedOn: found.surveyedOn }, after: { surveyedOn: said.surveyedOn } };
    await recordAudit(client, [{ ...subject, action: "survey", ...change }]);
  }
  if (found.websiteState === said.websiteState && found.websiteUrl === said.websiteUrl) return;
  const source = said.websiteState === "unknown" ? null : BY_HAND;
  await client.query(
    "UPDATE territory SET website_state = $3::website_state, website_url = $4, website_source = $5 WHERE level = $1 AND code = $2",
    [level, code, said.websiteState, said.websiteUrl, source],
  );
  const change = { before: { website: found.websiteUrl ?? found.websiteState }, after: { website: said.websiteUrl ?? said.websiteState } };
  await recordAudit(client, [{ ...subject, action: "website", ...change }]);
}
