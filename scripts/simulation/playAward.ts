import { activatePhase } from "@/lib/data/award/activatePhase";
import { changeRule, createCategory } from "@/lib/data/award/changeCategories";
import { createAward } from "@/lib/data/award/createAward";
import { freezeShortlist } from "@/lib/data/award/freezeShortlist";
import { publishAward } from "@/lib/data/award/publishAward";
import { writeCalendar } from "@/lib/data/award/writeCalendar";
import { type Database, inTransaction } from "@/lib/data/database";
import { translator } from "@/lib/platform/messages";
import { assessSimulated } from "./assessSimulated";
import { decideSimulated } from "./decideSimulated";
import { seatSimulatedJury } from "./seatSimulatedJury";
import type { SimulatedAward } from "./simulatedAwards";

export type Transaction = Parameters<Parameters<typeof inTransaction>[1]>[0];

/** What the parts of an award are played with. */
export interface PlayedAward {
  client: Transaction;
  year: number;
  awardId: number;
  /** Their ids, in their order. */
  categories: readonly number[];
  seed: number;
  actor: string;
  now: Date;
}

/** Plays an award by the commands that its managers and jurors use, whole or not at all: shortlist, jury, assessments, decisions, palmarès. */
export async function playAward(db: Database, award: SimulatedAward, { seed, actor }: { seed: number; actor: string }): Promise<void> {
  const t = translator("fr", "simulation");
  const { year, theme, calendar, publishedOn } = award;
  await inTransaction(db.pool, async (client) => {
    const began = atNine(calendar[0]?.startsOn ?? "");
    const said = { year, theme: t(`award.theme.${theme}`), rules: t("award.rules") };
    const awardId = await createAward(client, said, calendar[0]?.startsOn ?? "", actor, began);
    await writeCalendar(client, awardId, calendar);
    const categories = await nominate({ client, awardId, actor, now: atNine(calendar[1]?.startsOn ?? "") }, award);
    const play = { client, year, awardId, categories, seed, actor, now: atNine(calendar[2]?.startsOn ?? "") };
    const jurors = await seatSimulatedJury(play);
    await assessSimulated(play, jurors, publishedOn === null ? 0.6 : 1);
    await activatePhase(
      client,
      { awardId, version: await versionOf(client, awardId) },
      publishedOn === null ? "assessment" : "deliberation",
      actor,
    );
    if (publishedOn === null) return;
    await decideSimulated({ ...play, now: atNine(calendar[3]?.startsOn ?? "") }, jurors);
    await publishAward(client, { year, now: atNine(publishedOn), actor });
  });
}

/** Categories with their frozen shortlists. */
async function nominate(
  { client, awardId, actor, now }: Omit<PlayedAward, "year" | "categories" | "seed">,
  award: SimulatedAward,
): Promise<number[]> {
  const t = translator("fr", "simulation");
  const words = translator("fr", "vocabulary");
  const { rows } = await client.query<{ id: number }>(
    "SELECT r.id FROM revision r JOIN edition e ON e.id = r.edition_id WHERE e.code = $1 ORDER BY r.number DESC LIMIT 1",
    [award.edition],
  );
  const rule = {
    revisionId: rows[0]?.id ?? 0,
    network: "facebook",
    league: null,
    minPopulation: null,
    minAudience: null,
    minPosts: null,
  } as const;
  const seen = async () => ({ awardId, version: await versionOf(client, awardId) });
  const made: number[] = [];
  for (const { league, metric, size } of award.categories) {
    const facts = { name: words(`league.${league}`), description: t("award.category"), league };
    const id = await createCategory(client, await seen(), facts, actor);
    await changeRule(client, await seen(), id, { ...rule, metric, size }, actor);
    await freezeShortlist(client, id, await versionOf(client, awardId), actor, now);
    made.push(id);
  }
  return made;
}

async function versionOf(client: Transaction, awardId: number): Promise<number> {
  const { rows } = await client.query<{ version: number }>("SELECT version FROM award_edition WHERE id = $1", [awardId]);
  return rows[0]?.version ?? 0;
}

const atNine = (day: string) => new Date(`${day}T09:00:00Z`);
