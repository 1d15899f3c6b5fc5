import { rankValues } from "../ranking/rankValues";
import { roundRatioHalfUp } from "../ranking/roundHalfUp";
import type { JurorScore } from "./adjustScores";
import type { Scores } from "./criterion";
import type { JuryPair } from "./juryPair";
import { MEAN_DECIMALS, meanScore } from "./meanScore";
import { median } from "./median";
import { type WeighedCriterion, type WeighedScore, weighScores } from "./scoreAssessment";
import { spread } from "./spread";

/** As it was submitted. */
export interface Assessment extends JuryPair {
  scores: Scores;
}

export interface DeliberationInput {
  /** Ids, in the order that parts ties: by name. */
  nominees: readonly string[];
  criteria: readonly WeighedCriterion[];
  /** One a pair at most. Those of other nominees are left out. */
  assessments: readonly Assessment[];
  /** Who has to assess whom: without conflict, abstention or recusal. */
  expected: readonly JuryPair[];
}

export interface DeliberationRow {
  nomineeId: string;
  /** Assessments with a score: mean, median and spread are of these, and null of none. */
  n: number;
  /** Rounded half up to 2 decimals, exactly: show it as it is. */
  mean: number | null;
  median: number | null;
  /** « Désaccord »: sample standard deviation; null below two. */
  spread: number | null;
  /** In the order of the criteria, independent ones too, of those who answered, rounded as the mean; null of none. */
  criterionMeans: readonly (number | null)[];
  /** By mean; equal means share a rank (1, 1, 3). Null without a score. */
  rank: number | null;
  tied: boolean;
}

export interface Deliberation {
  /** By rank, those without a score at the end; equals in the order given. */
  rows: DeliberationRow[];
  /** The score of each assessment that has one: what `adjustScores` takes. */
  scores: JurorScore[];
  /** Expected and without an assessment, by nominee in the order given. */
  missing: JuryPair[];
}

/**
 * What a jury deliberates on, from what it is given and nothing else: the caller gives a viewer the nominees and assessments that
 * they may see, and ranks are then among those.
 * @throws RangeError when a juror has two assessments of a nominee, or an answer is not on the scale
 */
export function deliberate({ nominees, criteria, assessments, expected }: DeliberationInput): Deliberation {
  const assessmentsOf = byNominee(nominees, assessments);
  const scores: JurorScore[] = [];
  const unranked = [...assessmentsOf].map(([nomineeId, ofJurors]) => {
    const weighed: WeighedScore[] = [];
    for (const [jurorId, assessment] of ofJurors) {
      const score = weighScores(criteria, assessment.scores);
      if (score === null) continue;
      weighed.push(score);
      scores.push({ jurorId, nomineeId, score: score.sum / score.weight });
    }
    const values = weighed.map(({ sum, weight }) => sum / weight);
    const criterionMeans = criteria.map(({ id }) => criterionMean(id, ofJurors.values()));
    return { nomineeId, n: values.length, mean: meanScore(weighed), median: median(values), spread: spread(values), criterionMeans };
  });
  return { rows: rankRows(unranked), scores, missing: missingPairs(expected, assessmentsOf) };
}

type JurorAssessments = ReadonlyMap<number, Assessment>;

function byNominee(nominees: readonly string[], assessments: readonly Assessment[]): ReadonlyMap<string, JurorAssessments> {
  const grouped = new Map(nominees.map((nomineeId) => [nomineeId, new Map<number, Assessment>()]));
  for (const assessment of assessments) {
    const ofJurors = grouped.get(assessment.nomineeId);
    if (ofJurors?.has(assessment.jurorId)) {
      throw new RangeError(`Juror ${assessment.jurorId} has two assessments of nominee ${assessment.nomineeId}`);
    }
    ofJurors?.set(assessment.jurorId, assessment);
  }
  return grouped;
}

function criterionMean(id: number, assessments: Iterable<Assessment>): number | null {
  let sum = 0;
  let n = 0;
  for (const { scores } of assessments) {
    const score = scores[id];
    if (score === undefined) continue;
    sum += score;
    n += 1;
  }
  return n === 0 ? null : roundRatioHalfUp(sum, n, MEAN_DECIMALS);
}

function rankRows(unranked: readonly Omit<DeliberationRow, "rank" | "tied">[]): DeliberationRow[] {
  const ranked = unranked.flatMap(({ mean, ...row }) => (mean === null ? [] : [{ ...row, mean }]));
  const values = Float64Array.from(ranked, ({ mean }) => mean);
  const { rank, tied } = rankValues({ values, lows: values, highs: values });
  const rows = ranked.map((row, index) => ({ ...row, rank: rank[index] as number, tied: tied[index] === 1 }));
  const without = unranked.filter(({ mean }) => mean === null).map((row) => ({ ...row, rank: null, tied: false }));
  return [...rows.sort((a, b) => a.rank - b.rank), ...without];
}

function missingPairs(expected: readonly JuryPair[], assessmentsOf: ReadonlyMap<string, JurorAssessments>): JuryPair[] {
  const place = new Map([...assessmentsOf.keys()].map((nomineeId, index) => [nomineeId, index]));
  return expected
    .filter(({ jurorId, nomineeId }) => assessmentsOf.get(nomineeId)?.has(jurorId) === false)
    .map(({ jurorId, nomineeId }) => ({ jurorId, nomineeId, place: place.get(nomineeId) as number }))
    .sort((a, b) => a.place - b.place || a.jurorId - b.jurorId)
    .map(({ jurorId, nomineeId }) => ({ jurorId, nomineeId }));
}
