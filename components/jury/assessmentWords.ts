/** What the grid says, drawn in the browser. */
export const ASSESSMENT_TEXTS = [
  ...([
    "title",
    "digits",
    "optional",
    "independent",
    "noAnswer",
    "weight",
    "missingHere",
    "missing",
    "score",
    "scoreNone",
    "scoreHint",
  ] as const),
  ...(["comment", "commentHint", "submit", "submitNext", "keep", "sending", "submittedAt", "submittedNow", "waiting", "found"] as const),
  ...(["otherServer", "otherBrowser", "otherPage", "keepMine", "takeOther", "dropOther", "otherNoComment"] as const),
  ...(["typed", "saving", "savedAt", "unsent", "signedOut", "signIn", "changed", "notTaken"] as const),
] as const;
export type AssessmentWords = Readonly<Record<(typeof ASSESSMENT_TEXTS)[number], string>>;
