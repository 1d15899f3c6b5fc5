import { useTranslations } from "next-intl";

const TEXTS = [
  ...(["title", "digits", "optional", "independent", "noAnswer", "weight", "missingHere", "missing", "score", "scoreNone"] as const),
  ...(["scoreHint", "comment", "commentHint", "submit", "submitNext", "keep", "sending", "submittedNow", "waiting", "found"] as const),
  ...(["otherServer", "otherBrowser", "otherPage", "keepMine", "takeOther", "dropOther", "otherNoComment", "late", "keptHere"] as const),
  ...(["typed", "saving", "savedAt", "unsent", "signedOut", "signIn", "changed", "notTaken"] as const),
] as const;

/** What the browser fills in. */
const FILLED_IN = { weight: "{weight}", criteria: "{criteria}", score: "{score}", time: "{time}" };

/** What the grid says, drawn in the browser. */
export type AssessmentWords = Readonly<Record<(typeof TEXTS)[number], string>>;

export function useAssessmentWords(): AssessmentWords {
  const t = useTranslations("jury.grid");
  return Object.fromEntries(TEXTS.map((text) => [text, t(text, FILLED_IN)])) as AssessmentWords;
}
