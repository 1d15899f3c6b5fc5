import type { z } from "zod";
import type { IndexStanding } from "@/lib/domain/ranking/contract";
import type { indexStanding } from "./schemas";

/** How an index is made, as the API says it: the places under the names of their metrics. */
export function indexAnswer({ parts, low, high }: IndexStanding): z.input<typeof indexStanding> {
  const [engagement_rate, audience_per_1000, posts_per_day, audience, follow_ratio] = parts;
  return { parts: { engagement_rate, audience_per_1000, posts_per_day, audience, follow_ratio }, methodRankLow: low, methodRankHigh: high };
}
