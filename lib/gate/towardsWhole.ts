import { holdOpenAwards } from "@/lib/data/award/linkInOpenAwards";
import { readDecisionStanding } from "@/lib/data/award/readDecisionStanding";
import { readAwardStanding, readCategoryStanding, readOpenAwardsStanding, type StandingAsked } from "@/lib/data/award/readStanding";
import type { Standing } from "@/lib/domain/award/standing";
import type { Transaction } from "./memberAction";

/** Towards what is done to an award: it bears on all its nominees, so that nobody does it who may not know of one of them. */
export function towardsWholeAward(client: Transaction, input: { awardId: number }, asked: StandingAsked): Promise<Standing> {
  return readAwardStanding(client, input.awardId, { ...asked, whole: true });
}

/** The same of a category. */
export function towardsWholeCategory(client: Transaction, input: { categoryId: number }, asked: StandingAsked): Promise<Standing> {
  return readCategoryStanding(client, input.categoryId, { ...asked, whole: true });
}

/** Towards what is done to one nominee for or against the others. */
export function towardsRivals(client: Transaction, input: { nomineeId: string }, asked: StandingAsked): Promise<Standing> {
  return readDecisionStanding(client, input.nomineeId, asked);
}

/** Towards what bears on all awards under way, as whom a juror works for: it makes links, and lifts them. */
export async function towardsOpenAwards(client: Transaction, _input: object, asked: StandingAsked): Promise<Standing> {
  return readOpenAwardsStanding(client, await holdOpenAwards(client), asked);
}
