import { type Database, inTransaction } from "@/lib/data/database";
import { createDraft } from "@/lib/data/draft/createDraft";
import { parisDay } from "@/lib/platform/clock";

/** Gives a database with members an edition that is prepared, and never published. */
export async function fillWithDraft({ pool }: Database): Promise<void> {
  const now = new Date();
  const facts = { code: "en-preparation", title: "En préparation", referenceOn: parisDay(now), windowDays: 90, networks: [] };
  await inTransaction(pool, (client) => createDraft(client, facts, { memberId: 1, actor: "test", now }));
}
