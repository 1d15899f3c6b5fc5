import { z } from "zod";
import type { MinutesAsked } from "@/lib/data/award/readMinutes";

/** Which procès-verbal is asked for: the last that was signed unless said. */
export const minutesQuery = z.object({
  number: z.coerce.number().int().min(1).max(30_000).optional(),
  /** What would be signed now. */
  draft: z.literal("1").optional(),
});

export function minutesAsked({ number, draft }: z.output<typeof minutesQuery>): MinutesAsked {
  return number ?? (draft ? "now" : "last");
}
