import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "@/lib/data/database";
import { publishEdition } from "@/lib/data/edition/publishEdition";
import { importSnapshots } from "@/lib/data/import/importSnapshots";
import { translator } from "@/lib/platform/messages";
import type { SimulatedCampaign } from "./campaigns";
import { figureFile } from "./figureFile";
import type { SimulatedAccount } from "./simulatedAccount";
import { addDays } from "./simulatedDays";
import { simulateFigures } from "./simulateFigures";

const WINDOW_DAYS = 90;
/** Editions come out twelve days after their reference date, at ten in the morning. */
const PUBLISHED_AFTER_DAYS = 12;

export interface CampaignSetting {
  accounts: readonly SimulatedAccount[];
  seed: number;
  now: Date;
  actor: string;
}

/** Reads the accounts, brings the figures as a file, and publishes the edition: as a campaign of the observatory is done. */
export async function playCampaign(db: Database, campaign: SimulatedCampaign, setting: CampaignSetting): Promise<{ figures: number }> {
  const { accounts, seed, now, actor } = setting;
  const t = translator("fr", "simulation");
  const quarter = { quarter: campaign.quarter, year: String(campaign.year) };
  const readings = accounts.flatMap((account) => simulateFigures(account, campaign, seed).map((figure) => ({ account, figure })));
  const folder = await mkdtemp(join(tmpdir(), "belvedere-simulation-"));
  try {
    const fileName = `${campaign.code}.csv`;
    const filePath = join(folder, fileName);
    await writeFile(filePath, figureFile(readings, t("source", quarter)));
    const report = await importSnapshots(db, { filePath, fileName, apply: true, overwrite: false, now, actor });
    const [first] = report.firstRefused;
    // Not the reader's fault: the generator and the import have come to disagree.
    if (report.refused > 0) throw new Error(`${fileName}: ${report.refused} rows refused, the first: ${JSON.stringify(first)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const due = new Date(`${addDays(campaign.referenceOn, PUBLISHED_AFTER_DAYS)}T09:00:00Z`);
  await publishEdition(db, {
    code: campaign.code,
    title: t("edition", quarter),
    referenceOn: campaign.referenceOn,
    windowDays: WINDOW_DAYS,
    now: due < now ? due : now,
    actor,
  });
  return { figures: readings.length };
}
