import { useLocale, useTranslations } from "next-intl";
import type { JuryNominee } from "@/lib/data/award/readJuryNominee";
import type { Criterion } from "@/lib/domain/award/criterion";
import { MEAN_DECIMALS, meanScore } from "@/lib/domain/award/meanScore";
import { weighScores } from "@/lib/domain/award/scoreAssessment";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { AssessmentTextView } from "./AssessmentTextView";

interface Props extends Pick<JuryNominee, "jury" | "others" | "own"> {
  criteria: readonly Criterion[];
  /** The award, where the reader waits for what others think: nothing then tells whether there is anything. */
  waits: Pick<JuryNominee["award"], "othersShown" | "over"> | null;
}

/** What others of the jury think, where the award shows it; else when it will. */
export function JuryAssessments({ jury, others, own, criteria, waits }: Props) {
  const t = useTranslations("jury.others");
  const locale = useLocale();
  if (jury === null || others.length === 0) {
    if (waits === null) return null;
    const shown = waits.over || (own?.state === "submitted" && waits.othersShown === "after-mine");
    return <p className="section soft">{t(shown ? "nobody" : own?.state === "abstained" ? "after-phase" : waits.othersShown)}</p>;
  }
  const write = (score: number | null) => (score === null ? t("noScore") : formatNumber(score, locale, MEAN_DECIMALS));
  return (
    <section className="section" aria-labelledby="jury">
      <div className="section-head">
        <h2 id="jury">{t("title")}</h2>
      </div>
      <p className="measure">{t("mean", { mean: write(jury.mean), count: jury.count })}</p>
      <ul className="jury-assessments">
        {others.map(({ memberId, name, scores, comment }) => {
          const weighed = weighScores(criteria, scores);
          return (
            <li key={memberId}>
              <h3>
                {name} <span className="soft">{write(weighed && meanScore([weighed]))}</span>
              </h3>
              <AssessmentTextView text={{ scores, comment }} criteria={criteria} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
