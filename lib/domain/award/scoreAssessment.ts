import { type Criterion, isOnScale, type Scores, weightInTenths } from "./criterion";

/** A score as an exact ratio of whole numbers: Σ(w·s) over Σ(w), weights in tenths. */
export interface WeighedScore {
  sum: number;
  /** 1 at least. */
  weight: number;
}

export type WeighedCriterion = Pick<Criterion, "id" | "weight" | "independent">;

/**
 * The score of an assessment, from 0 to 10: Σ(w·s)/Σ(w of those answered), so that an optional criterion left out lowers nothing.
 * Independent criteria are outside it, answers to criteria that are not given too.
 * @returns null when nothing that counts was answered
 * @throws RangeError when an answer is not on the scale
 */
export function scoreAssessment(criteria: readonly WeighedCriterion[], scores: Scores): number | null {
  const weighed = weighScores(criteria, scores);
  return weighed === null ? null : weighed.sum / weighed.weight;
}

/** The same before it is divided, which keeps means exact. */
export function weighScores(criteria: readonly WeighedCriterion[], scores: Scores): WeighedScore | null {
  let sum = 0;
  let weight = 0;
  for (const criterion of criteria) {
    const score = scores[criterion.id];
    if (score === undefined) continue;
    if (!isOnScale(score)) throw new RangeError(`Criterion ${criterion.id}: ${score} is not on the scale`);
    if (criterion.independent) continue;
    const tenths = weightInTenths(criterion.weight);
    sum += tenths * score;
    weight += tenths;
  }
  return weight === 0 ? null : { sum, weight };
}
