import type { Criterion, Scores } from "./criterion";

/** The required criteria that were not answered, independent ones too, in the order given: what keeps an assessment from being submitted. */
export function missingCriteria<C extends Pick<Criterion, "id" | "required">>(criteria: readonly C[], scores: Scores): C[] {
  return criteria.filter(({ id, required }) => required && scores[id] === undefined);
}
