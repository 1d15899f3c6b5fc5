import type { Criterion, Scores } from "./criterion";

/**
 * What keeps an assessment from being submitted, in the order given: the required criteria that were not answered, independent ones too; where
 * none is required and nothing that counts was answered, all that count: an empty assessment says nothing, and opens nobody else's.
 */
export function missingCriteria<C extends Pick<Criterion, "id" | "required" | "independent">>(criteria: readonly C[], scores: Scores): C[] {
  const required = criteria.filter((one) => one.required && scores[one.id] === undefined);
  const counting = criteria.filter(({ independent }) => !independent);
  return required.length > 0 || counting.some(({ id }) => scores[id] !== undefined) ? required : counting;
}
