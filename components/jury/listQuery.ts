import { ASSESSMENT_STATES, type AssessmentState } from "@/lib/domain/award/assessmentText";
import { nameAsked } from "@/lib/gate/nameAsked";
import { lastOf } from "@/lib/gate/parsePageQuery";

export interface ListQuery {
  /** Null for all. */
  state: AssessmentState | null;
  /** Of nominees; empty for all. */
  name: string;
  /** Whether everything was just done. */
  done: boolean;
}

/** What the list of a category is asked for; a value that is none asks for all. */
export function readListQuery(query: URLSearchParams): ListQuery {
  const state = lastOf(query, "state");
  return { state: ASSESSMENT_STATES.find((one) => one === state) ?? null, name: nameAsked(query), done: query.has("done") };
}
