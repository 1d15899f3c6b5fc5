import { useTranslations } from "next-intl";
import type { JuryCategory } from "@/lib/data/award/readJuryCategory";
import { ASSESSMENT_STATES } from "@/lib/domain/award/assessmentText";
import { KeptElsewhere } from "./KeptElsewhere";
import type { ListQuery } from "./listQuery";
import { NomineeTable } from "./NomineeTable";

interface Props extends JuryCategory {
  /** Whether the assessment is. */
  open: boolean;
  /** The nominee to go on with; null where nothing is left. */
  next: string | null;
  asked: ListQuery;
  memberId: number;
}

/** The nominees of a category that somebody of the jury may know of, with where they stand in each. */
export function JuryCategoryView({ category, award, seated, undeclared, nominees, open, next, asked, memberId }: Props) {
  const t = useTranslations("jury.list");
  const path = `/jury/categories/${category.id}`;
  const counts = new Map(ASSESSMENT_STATES.map((state) => [state, nominees.filter((one) => one.state === state).length]));
  const shown = asked.state === null ? nominees : nominees.filter(({ state }) => state === asked.state);
  const begun = nominees.some(({ state }) => state !== null && state !== "todo");
  return (
    <div className="page">
      <p>
        <a href="/jury">{t("back")}</a>
      </p>
      <h1>{category.name}</h1>
      <p className="facts">{t("of", { theme: award.theme, year: String(award.year) })}</p>
      {category.description !== "" && <p className="standfirst">{category.description}</p>}
      {undeclared > 0 && (
        <div className="notice">
          <p>{t("declareFirst", { count: undeclared })}</p>
          <p>
            <a className="button" href={`${path}/liens`}>
              {t("declare")}
            </a>
          </p>
        </div>
      )}
      {seated && nominees.length > 0 && (
        <KeptElsewhere
          memberId={memberId}
          nominees={nominees.map(({ nomineeId, name }) => ({ id: nomineeId, name }))}
          sentence={t("keptHere")}
        />
      )}
      {asked.done && undeclared === 0 && next === null && (
        <p role="status" className="form-said">
          {t("allDone")}
        </p>
      )}
      {open && next !== null && (
        <p>
          <a className="button" href={`/jury/nommes/${next}`}>
            {t(begun ? "goOn" : "begin")}
          </a>
        </p>
      )}
      {!open && seated && <p className="soft">{t("closed")}</p>}
      {seated && nominees.length > 0 && (
        <nav className="tabs jury-tabs" aria-label={t("filter")}>
          <a href={path} aria-current={asked.state === null ? "page" : undefined}>
            {t("all", { count: nominees.length })}
          </a>
          {ASSESSMENT_STATES.map((state) => (
            <a key={state} href={`${path}?state=${state}`} aria-current={asked.state === state ? "page" : undefined}>
              {t(`filterBy.${state}`, { count: counts.get(state) ?? 0 })}
            </a>
          ))}
        </nav>
      )}
      {shown.length === 0 ? (
        <p className="soft">{t(asked.state === null ? "empty" : "none")}</p>
      ) : (
        <NomineeTable nominees={shown} seated={seated} />
      )}
    </div>
  );
}
