import { registerAccounts } from "@/lib/data/account/registerAccounts";
import { listAuthorities } from "@/lib/data/territory/listAuthorities";
import { parisDay } from "@/lib/platform/clock";
import { lastCampaigns } from "@/scripts/simulation/campaigns";
import { playAward } from "@/scripts/simulation/playAward";
import { playCampaign } from "@/scripts/simulation/playCampaign";
import { registerOn } from "@/scripts/simulation/registerOn";
import { registrationsOf } from "@/scripts/simulation/registrationsOf";
import { simulatedAwards } from "@/scripts/simulation/simulatedAwards";
import { simulateRegister } from "@/scripts/simulation/simulateRegister";
import { simulateSurveys } from "@/scripts/simulation/simulateSurveys";
import { writeSurveys } from "@/scripts/simulation/writeSurveys";
import { SIMULATION_DAY } from "../../databaseTemplates";
import type { BenchContext } from "../benchRow";
import { cloneEditions } from "./cloneEditions";
import { fillSnapshots } from "./fillSnapshots";

const SEED = 2026;
const EDITIONS = 2;
/** What the awards of the simulation are told from. */
const CAMPAIGNS_OF_AWARDS = 4;
export const MANY_EDITIONS = 100;
export const MANY_SNAPSHOTS = 3_000_000;

let few: Promise<string> | undefined;
let many: Promise<string> | undefined;

/** All simulated accounts, two editions and a published award, made by the product's own paths; once a run. @returns its address */
export function databaseOfFew(context: BenchContext): Promise<string> {
  few ??= fillFew(context);
  return few;
}

/** The same with editions cloned up to a hundred, and snapshots up to three millions; once a run. Nobody may be connected to the other. @returns its address */
export function databaseOfMany(context: BenchContext): Promise<string> {
  many ??= fillMany(context);
  return many;
}

async function fillFew(context: BenchContext): Promise<string> {
  context.say(`${EDITIONS} editions of all simulated accounts`);
  const db = await context.createDatabase({ geography: true });
  const now = SIMULATION_DAY;
  const [authorities, today] = [await listAuthorities(db), parisDay(now)];
  const accounts = registerOn(simulateRegister(authorities, SEED), today);
  await registerAccounts(db, registrationsOf(accounts), "bench");
  await writeSurveys(db, simulateSurveys(authorities, { whole: accounts, kept: accounts }, { seed: SEED, today }), "bench");
  for (const campaign of lastCampaigns(parisDay(now), EDITIONS))
    await playCampaign(db, campaign, { accounts, seed: SEED, now, actor: "bench" });
  // That of this year, from the first of them.
  const [, published] = simulatedAwards(lastCampaigns(parisDay(now), CAMPAIGNS_OF_AWARDS), parisDay(now));
  if (published) await playAward(db, published, { seed: SEED, actor: "bench" });
  await db.pool.query("VACUUM ANALYZE");
  await db.pool.end(); // the database stays, for the server and for copies
  return db.url;
}

async function fillMany(context: BenchContext): Promise<string> {
  const db = await context.createDatabase({ copyOf: new URL(await databaseOfFew(context)).pathname.slice(1) });
  context.say(`${MANY_EDITIONS} editions, cloned, and ${MANY_SNAPSHOTS.toLocaleString("en")} snapshots`);
  await cloneEditions(db, MANY_EDITIONS - EDITIONS);
  await fillSnapshots(db, MANY_SNAPSHOTS);
  // Partitions of rankings and inputs were analysed one by one.
  await db.pool.query(
    "VACUUM ANALYZE revision, edition, edition_territory, edition_fit, ranking_list, ranking_scope, ranking_index, snapshot",
  );
  await db.pool.end();
  return db.url;
}
