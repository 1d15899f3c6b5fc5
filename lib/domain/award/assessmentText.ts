import { isOnScale, type Scores } from "./criterion";

/** What a juror thinks of a nominee: what they gave by criterion, and what they say to the jury. */
export interface AssessmentText {
  scores: Scores;
  comment: string;
}

/** Of a comment to the jury, and of a page of the notebook. */
export const LONGEST_COMMENT = 4000;
export const LONGEST_NOTE = 10_000;

export const NO_TEXT: AssessmentText = { scores: {}, comment: "" };

/** Where an assessment stands: « à faire » until it is begun. */
export const ASSESSMENT_STATES = ["todo", "draft", "submitted", "abstained"] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** Whether two say the same. Spaces around a comment say nothing. */
export function sameAssessment(one: AssessmentText, other: AssessmentText): boolean {
  const criteria = new Set([...Object.keys(one.scores), ...Object.keys(other.scores)].map(Number));
  return one.comment.trim() === other.comment.trim() && [...criteria].every((id) => one.scores[id] === other.scores[id]);
}

/** A text as it was kept, wherever that was: what is not on the scale, or no text, is passed over. */
export function readAssessmentText(kept: unknown): AssessmentText {
  const { scores, comment } = isRecord(kept) ? kept : NO_TEXT;
  const given = isRecord(scores) ? Object.entries(scores) : [];
  return {
    scores: Object.fromEntries(given.flatMap(([id, score]) => (typeof score === "number" && isOnScale(score) ? [[id, score]] : []))),
    comment: typeof comment === "string" ? comment : "",
  };
}

/** Without answers to criteria that are not of the award, or are so no more. */
export function withinCriteria(text: AssessmentText, criteria: readonly { id: number }[]): AssessmentText {
  const known = criteria.flatMap(({ id }): [number, number][] => (text.scores[id] === undefined ? [] : [[id, text.scores[id]]]));
  return { scores: Object.fromEntries(known), comment: text.comment };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
