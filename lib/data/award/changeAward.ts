import type pg from "pg";
import { ExpectedError } from "@/lib/platform/errors";
import { recordAudit } from "../audit/recordAudit";
import { wasDeliberated } from "./activatePhase";
import { holdSeenAward } from "./holdSeenAward";

export interface AwardSettings {
  theme: string;
  rules: string;
  othersShown: "after-mine" | "after-phase";
  quorumPercent: number;
  decidedBy: "vote" | "chair";
}

/**
 * Gives an award another theme, rules or manner of deciding. Who decides, and how many must be there, stay what they were when the jury began
 * to deliberate.
 * @throws ExpectedError as `holdSeenAward`, and `manner-frozen`
 */
export async function changeAward(
  client: pg.PoolClient,
  award: { awardId: number; version: number },
  settings: AwardSettings,
  actor: string,
): Promise<void> {
  const { awardId, version } = award;
  const { activePhase } = await holdSeenAward(client, awardId, version);
  const { rows } = await client.query<AwardSettings>(
    `SELECT theme, rules, others_shown::text AS "othersShown", quorum_percent AS "quorumPercent", decided_by::text AS "decidedBy"
     FROM award_edition WHERE id = $1`,
    [awardId],
  );
  const { theme, rules, othersShown, quorumPercent, decidedBy } = settings;
  const decides = quorumPercent !== rows[0]?.quorumPercent || decidedBy !== rows[0].decidedBy;
  if (decides && (activePhase === "deliberation" || activePhase === "published" || (await wasDeliberated(client, awardId))))
    throw new ExpectedError("manner-frozen");
  await client.query(
    `UPDATE award_edition SET theme = $2, rules = $3, others_shown = $4::text::others_shown, quorum_percent = $5,
       decided_by = $6::text::decision_manner WHERE id = $1`,
    [awardId, theme, rules, othersShown, quorumPercent, decidedBy],
  );
  await recordAudit(client, [
    { actor, action: "change", subject: "award", subjectId: String(awardId), before: rows[0], after: { ...settings } },
  ]);
}
