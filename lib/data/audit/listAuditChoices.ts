import { database } from "../database";

/** What the filters of the log offer: those who did something, and what was done to what, in its latest rows. */
export interface AuditChoices {
  actors: { actor: string; name: string | null }[];
  actions: string[];
  subjects: string[];
}

/** A log grows by hundreds of thousands of rows with an import: what is offered is read from its end. */
const LATEST = 20_000;

export async function listAuditChoices(): Promise<AuditChoices> {
  const { rows } = await database().pool.query<{ kind: string; value: string; name: string | null }>(
    `WITH latest AS MATERIALIZED (SELECT actor, action, subject FROM audit_log ORDER BY id DESC LIMIT $1)
     SELECT 'action' AS kind, action AS value, NULL AS name FROM latest GROUP BY action
     UNION ALL SELECT 'subject', subject, NULL FROM latest GROUP BY subject
     UNION ALL SELECT 'actor', seen.actor, member.name
       FROM (SELECT actor FROM latest UNION SELECT 'member:' || id FROM member) seen LEFT JOIN member ON seen.actor = 'member:' || member.id
     ORDER BY 1, 3 NULLS LAST, 2`,
    [LATEST],
  );
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    actors: of("actor").map(({ value, name }) => ({ actor: value, name })),
    actions: of("action").map(({ value }) => value),
    subjects: of("subject").map(({ value }) => value),
  };
}
