"use client";

import { fillIn } from "@/components/ui/fillIn";
import type { Criterion, Scores } from "@/lib/domain/award/criterion";
import { MEAN_DECIMALS, meanScore } from "@/lib/domain/award/meanScore";
import { weighScores } from "@/lib/domain/award/scoreAssessment";
import type { AssessmentWords } from "./useAssessmentWords";

interface Props {
  criteria: readonly Criterion[];
  scores: Scores;
  words: AssessmentWords;
  locale: string;
}

/** One's own score as one answers, rounded as means are. */
export function LiveScore({ criteria, scores, words, locale }: Props) {
  const weighed = weighScores(criteria, scores);
  const score = weighed && meanScore([weighed]);
  const written = score?.toLocaleString(locale, { minimumFractionDigits: MEAN_DECIMALS, maximumFractionDigits: MEAN_DECIMALS });
  return (
    <p className="live-score">
      <output aria-live="off">{written === undefined ? words.scoreNone : fillIn(words.score, { score: written })}</output>{" "}
      <span className="soft">{words.scoreHint}</span>
    </p>
  );
}
