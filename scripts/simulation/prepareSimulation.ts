import { registerAccounts } from "@/lib/data/account/registerAccounts";
import type { Database } from "@/lib/data/database";
import { markInstance } from "@/lib/data/instance/markInstance";
import { listAuthorities } from "@/lib/data/territory/listAuthorities";
import { hasGeography, loadReferenceGeography } from "../instance/prepareDatabase";
import { chooseAuthorities } from "./chooseAuthorities";
import { missingAwards } from "./missingAwards";
import { missingCampaigns, type SimulationState } from "./missingCampaigns";
import { playAward } from "./playAward";
import { playCampaign } from "./playCampaign";
import { registerOn } from "./registerOn";
import { registrationsOf } from "./registrationsOf";
import { type SimulatedAccount, territoryOf } from "./simulatedAccount";
import { simulateRegister } from "./simulateRegister";
import { type SimulatedSurvey, simulateSurveys } from "./simulateSurveys";
import { writeSurveys } from "./writeSurveys";

const SIMULATION_SEED = 2026;
const SIMULATION_ACTOR = "simulation";

export interface SimulationOptions {
  /** 2,000 territories and 4 editions, for tests. */
  small: boolean;
  /** The story ends with the last quarter before it; begun once, a simulation keeps its day. */
  now: Date;
  onProgress?(progress: SimulationProgress): void;
}
export interface SimulationProgress {
  step: "geography" | "register" | "campaign" | "awards";
  /** Code of the edition that was published. */
  edition?: string;
  /** What was written: accounts, figures, or awards. */
  written?: number;
  /** Campaigns that are there, of all. */
  done: number;
  total: number;
}

/**
 * Fills a migrated database with invented accounts, figures, editions and awards by the paths that real ones take, once it is marked a simulation.
 * Cut short, it goes on where it stopped; complete, it does nothing.
 * @throws ExpectedError `instance-nature` when the database holds real figures
 */
export async function prepareSimulation(db: Database, { small, now, onProgress = () => {} }: SimulationOptions): Promise<void> {
  await markInstance(db, "simulation", now);
  const campaigns = await missingCampaigns(db, { small, now });
  if (campaigns.missing.length > 0 || !(await hasSurveys(db))) await playMissing(db, campaigns, { small, onProgress });
  const awards = await missingAwards(db, { small, now });
  for (const award of awards) await playAward(db, award, { seed: SIMULATION_SEED, actor: SIMULATION_ACTOR });
  if (awards.length > 0) onProgress({ step: "awards", written: awards.length, done: campaigns.total, total: campaigns.total });
}

async function playMissing(
  db: Database,
  { begun, today, total, missing }: SimulationState,
  { small, onProgress }: { small: boolean; onProgress: (progress: SimulationProgress) => void },
): Promise<void> {
  let done = total - missing.length;
  if (!(await hasGeography(db))) {
    await loadReferenceGeography(db);
    onProgress({ step: "geography", done, total });
  }
  const { accounts, surveys } = await simulatedRegister(db, { small, today });
  if ((await db.prisma.account.findFirst({ select: { id: true } })) === null) {
    const written = await registerAccounts(db, registrationsOf(accounts), SIMULATION_ACTOR);
    await db.pool.query("ANALYZE account, account_share");
    onProgress({ step: "register", written, done, total });
  }
  if (!(await hasSurveys(db))) await writeSurveys(db, surveys, SIMULATION_ACTOR);
  for (const campaign of missing) {
    const { figures } = await playCampaign(db, campaign, { accounts, seed: SIMULATION_SEED, now: begun, actor: SIMULATION_ACTOR });
    done += 1;
    onProgress({ step: "campaign", edition: campaign.code, written: figures, done, total });
  }
}

/** Cut short after its accounts, or prepared before surveys were simulated, an instance has none yet. */
const hasSurveys = async (db: Database) => (await db.prisma.territorySurvey.findFirst({ select: { territoryId: true } })) !== null;

async function simulatedRegister(
  db: Database,
  { small, today }: { small: boolean; today: string },
): Promise<{ accounts: SimulatedAccount[]; surveys: SimulatedSurvey[] }> {
  const authorities = await listAuthorities(db);
  const whole = registerOn(simulateRegister(authorities, SIMULATION_SEED), today);
  const chosen = small ? chooseAuthorities(whole, SIMULATION_SEED) : null;
  const accounts = chosen === null ? whole : whole.filter(({ authority }) => chosen.has(territoryOf(authority)));
  return { accounts, surveys: simulateSurveys(authorities, { whole, kept: accounts }, { seed: SIMULATION_SEED, today }) };
}
