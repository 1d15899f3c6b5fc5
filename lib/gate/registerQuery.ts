import { z } from "zod";
import { ACCOUNT_STATES, type RegisterQuery } from "@/lib/data/account/listAccounts";
import { NETWORKS } from "@/lib/domain/account/network";
import { PURPOSES } from "@/lib/domain/account/purpose";
import { ACCOUNT_STANDINGS } from "@/lib/domain/account/standing";
import { LEVELS } from "@/lib/domain/territory/level";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import { parsePageQuery } from "./parsePageQuery";

const registerQuery = z.object({
  territory: z
    .string()
    .regex(new RegExp(`^(?:${LEVELS.join("|")})/[0-9AB]{2,9}$`))
    .optional(),
  q: z.string().max(LONGEST_QUERY).optional(),
  account: z.string().max(LONGEST_QUERY).optional(),
  network: z.enum(NETWORKS).optional(),
  standing: z.enum(ACCOUNT_STANDINGS).optional(),
  purpose: z.enum(PURPOSES).optional(),
  rank: z.enum(["main", "secondary"]).optional(),
  state: z.enum(ACCOUNT_STATES).optional(),
  lacks: z.enum(["url", "proof"]).optional(),
  shared: z.enum(["shared"]).optional(),
  region: z.string().max(3).optional(),
  departement: z.string().max(3).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

/**
 * The part of the register that an address asks for.
 * @throws ExpectedError `bad-value`
 */
export function readRegisterQuery(query: URLSearchParams): RegisterQuery {
  return parsePageQuery(registerQuery, query);
}
