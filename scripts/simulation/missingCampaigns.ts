import type { Database } from "@/lib/data/database";
import { readInstance } from "@/lib/data/instance/readInstance";
import type { Day } from "@/lib/domain/snapshot/figure";
import { parisDay } from "@/lib/platform/clock";
import { lastCampaigns, type SimulatedCampaign } from "./campaigns";

/** Five years of quarters; the small one shows a year. */
const CAMPAIGNS = { whole: 20, small: 4 };

export interface SimulationState {
  /** When the database was marked: the day on which its story is told, however often it starts again. */
  begun: Date;
  today: Day;
  total: number;
  /** Those whose edition is not published yet. */
  missing: SimulatedCampaign[];
}

/** How far a simulation has come. */
export async function missingCampaigns(db: Database, { small, now }: { small: boolean; now: Date }): Promise<SimulationState> {
  const begun = (await readInstance(db)).since ?? now;
  const today = parisDay(begun);
  const campaigns = lastCampaigns(today, small ? CAMPAIGNS.small : CAMPAIGNS.whole);
  const published = new Set((await db.prisma.edition.findMany({ select: { code: true } })).map(({ code }) => code));
  return { begun, today, total: campaigns.length, missing: campaigns.filter(({ code }) => !published.has(code)) };
}
