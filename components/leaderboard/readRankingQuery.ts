import { z } from "zod";
import type { LeaderboardQuery } from "@/lib/data/ranking/leaderboard";
import { NETWORKS } from "@/lib/domain/account/network";
import { METRICS } from "@/lib/domain/ranking/contract";
import { LEAGUES } from "@/lib/domain/territory/league";
import { LEVELS } from "@/lib/domain/territory/level";

export const DEFAULT_RANKING = {
  edition: "latest",
  league: "grandes-villes",
  network: "facebook",
  metric: "audience_per_1000",
  page: 1,
  pageSize: 50,
} as const;

const me = z
  .string()
  .regex(/^[a-z]+\/[0-9A-Z]{2,9}$/)
  .transform((text) => text.split("/"))
  .pipe(z.tuple([z.enum(LEVELS), z.string()]))
  .transform(([level, code]) => ({ level, code }));

const schema = z.object({
  edition: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default(DEFAULT_RANKING.edition),
  revision: z.coerce.number().int().min(1).max(32_767).optional(),
  league: z.enum(LEAGUES).default(DEFAULT_RANKING.league),
  network: z.enum([...NETWORKS, "all"]).default(DEFAULT_RANKING.network),
  metric: z.enum(METRICS).default(DEFAULT_RANKING.metric),
  region: z
    .string()
    .regex(/^[0-9A-Z]{2,3}$/)
    .optional(),
  departement: z
    .string()
    .regex(/^[0-9A-Z]{2,3}$/)
    .optional(),
  q: z.string().max(100).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(DEFAULT_RANKING.page),
  pageSize: z.coerce.number().int().min(1).max(200).default(DEFAULT_RANKING.pageSize),
  me: me.optional(),
});

/**
 * The ranking that an address asks for. A form sends its empty fields too: empty is absent. What a campaign link adds is not ours to judge.
 * @returns null when a value is not one that exists: such a page does not exist
 */
export function readRankingQuery(parameters: Record<string, string | string[] | undefined>): LeaderboardQuery | null {
  const given = Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const text = (Array.isArray(value) ? value.at(-1) : value)?.trim();
      return text ? [[name, text]] : [];
    }),
  );
  return schema.safeParse(given).data ?? null;
}
