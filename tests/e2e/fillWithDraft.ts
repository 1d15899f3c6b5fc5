import { type Database, inTransaction } from "@/lib/data/database";
import { createDraft } from "@/lib/data/draft/createDraft";
import { storeReport } from "@/lib/data/report/storeReport";
import { parisDay } from "@/lib/platform/clock";
import { SECRETS } from "./secrets";

/** Gives a database with members an edition that is prepared, and never published, and what a reader has reported to them alone. */
export async function fillWithDraft({ pool }: Database): Promise<void> {
  const now = new Date();
  const facts = { code: "en-preparation", title: SECRETS.draft.text, referenceOn: parisDay(now), windowDays: 90, networks: [] };
  await inTransaction(pool, (client) => createDraft(client, facts, { memberId: 1, actor: "test", now }));
  const about = { kind: "missing-account", level: "commune", code: "29019", network: null, shown: null } as const;
  const said = { message: SECRETS.report.text, proof: "", email: SECRETS.email.text };
  await inTransaction(pool, (client) => storeReport(client, { ...about, ...said, actor: "reader", now }));
}
