import { z } from "zod";
import type { Day } from "@/lib/domain/snapshot/figure";
import { isDay } from "@/lib/domain/snapshot/isDay";
import { ExpectedError } from "@/lib/platform/errors";

const day = z.string({ error: "missing" }).refine(isDay, "bad-day");

/** The days of a campaign, as forms send them. */
export const campaignDays = { referenceOn: day, opensOn: day, closesOn: day };

/** @throws ExpectedError `bad-form` where the last day comes before the first */
export function requireOrder({ opensOn, closesOn }: { opensOn: Day; closesOn: Day }): void {
  if (opensOn > closesOn) throw new ExpectedError("bad-form", { count: 1, field: "closesOn", problem: "before-start" });
}
