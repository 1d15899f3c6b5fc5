import type { Day } from "@/lib/domain/snapshot/figure";

/** One round of collection and the edition that it makes: a quarter. */
export interface SimulatedCampaign {
  year: number;
  /** 1 to 4. */
  quarter: number;
  /** Code of the edition, `simulation-2026-t3`. */
  code: string;
  /** First and last day of the quarter; the last is the reference date. */
  startsOn: Day;
  referenceOn: Day;
}

/**
 * The last quarters that are over, oldest first.
 * @param today the last quarter ended before it
 */
export function lastCampaigns(today: Day, count: number): SimulatedCampaign[] {
  const [year = 0, month = 0] = today.split("-").map(Number);
  // Quarters counted from year 0; that of today is not over, unless it ends today.
  const running = year * 4 + Math.floor((month - 1) / 3);
  const over = campaignOf(running).referenceOn === today ? running : running - 1;
  return Array.from({ length: count }, (_, index) => campaignOf(over - count + 1 + index));
}

function campaignOf(ordinal: number): SimulatedCampaign {
  const year = Math.floor(ordinal / 4);
  const quarter = (ordinal % 4) + 1;
  const day = (month: number, dayOfMonth: number) => new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10);
  return {
    year,
    quarter,
    code: `simulation-${year}-t${quarter}`,
    startsOn: day(quarter * 3 - 3, 1),
    referenceOn: day(quarter * 3, 0), // day 0 is the last of the month before
  };
}
