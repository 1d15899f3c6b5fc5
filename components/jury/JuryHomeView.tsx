import { useTranslations } from "next-intl";
import { palmaresPath } from "@/components/award/awardAddress";
import type { JuryAward } from "@/lib/data/award/readJuryHome";
import type { Day } from "@/lib/domain/snapshot/figure";
import { JurorCategories } from "./JurorCategories";
import { NameConsentForm } from "./NameConsentForm";
import { usePhaseSentence } from "./usePhaseSentence";

interface Props {
  awards: readonly JuryAward[];
  /** Whether they run the award. */
  manages: boolean;
  today: Day;
}

/** What is under way and what is left to do, for somebody of the jury. */
export function JuryHomeView({ awards, manages, today }: Props) {
  const t = useTranslations("jury.home");
  const phaseSentence = usePhaseSentence(today);
  const chairs = awards.some(({ categories, published }) => !published && categories.some(({ chair }) => chair));
  // Who runs an award follows its assessments there.
  const follows = awards.some(({ open }) => manages && (open === "assessment" || open === "deliberation"));
  const deliberates = chairs || follows || awards.some(({ open, juror }) => open === "deliberation" && juror !== null);
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      {awards.length === 0 && <p className="standfirst">{t(manages ? "noAwardToRun" : "noAward")}</p>}
      {(manages || deliberates) && (
        <ul className="links">
          {manages && (
            <li>
              <a href="/jury/administration">{t("run")}</a>
            </li>
          )}
          {deliberates && (
            <li>
              <a href="/jury/deliberation">{t("deliberate")}</a>
            </li>
          )}
        </ul>
      )}
      {awards.map((award) => (
        <section key={award.id} className="section" aria-labelledby={`prix-${award.year}`}>
          <div className="section-head">
            <h2 id={`prix-${award.year}`}>{t("award", { theme: award.theme, year: String(award.year) })}</h2>
          </div>
          {award.published ? (
            <p className="measure">
              {t("published")} <a href={palmaresPath(award.year)}>{t("palmares")}</a>
            </p>
          ) : (
            <p className="measure">{phaseSentence(award)}</p>
          )}
          {award.juror !== null && !award.published && award.categories.length === 0 && <p className="measure">{t("noSeat")}</p>}
          <JurorCategories categories={award.categories} open={award.open} />
          {award.rules !== "" && (
            <details className="jury-rules">
              <summary>{t("rules")}</summary>
              <p className="measure jury-text">{award.rules}</p>
            </details>
          )}
          {award.juror !== null && !award.published && <NameConsentForm awardId={award.id} nameShown={award.juror.nameShown} />}
        </section>
      ))}
    </div>
  );
}
