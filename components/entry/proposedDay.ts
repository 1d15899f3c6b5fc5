import type { Day } from "@/lib/domain/snapshot/figure";

/** The day that is proposed for what is read now: today, within the campaign. */
export function proposedDay(today: Day, { opensOn, closesOn }: { opensOn: Day; closesOn: Day }): Day {
  if (today > closesOn) return closesOn;
  return today < opensOn ? opensOn : today;
}
