import { useTranslations } from "next-intl";
import type { JuryCategory } from "@/lib/data/award/readJuryCategory";
import { ASSESSMENT_STATES } from "@/lib/domain/award/assessmentText";
import { searchNominees } from "@/lib/domain/award/searchNominees";
import { KeptElsewhere } from "./KeptElsewhere";
import type { ListQuery } from "./listQuery";
import { NameSearch } from "./NameSearch";
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
  const named = searchNominees(nominees, asked.name);
  const counts = new Map(ASSESSMENT_STATES.map((state) => [state, named.filter((one) => one.state === state).length]));
  const shown = asked.state === null ? named : named.filter(({ state }) => state === asked.state);
  const kept = asked.name === "" ? "" : new URLSearchParams({ nom: asked.name }).toString();
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
      <NameSearch
        {...{ path, name: asked.name, all: nominees.length, found: named.length }}
        kept={asked.state === null ? {} : { state: asked.state }}
      />
      {seated && nominees.length > 0 && (
        <nav className="tabs jury-tabs" aria-label={t("filter")}>
          <a href={kept === "" ? path : `${path}?${kept}`} aria-current={asked.state === null ? "page" : undefined}>
            {t("all", { count: named.length })}
          </a>
          {ASSESSMENT_STATES.map((state) => (
            <a key={state} href={`${path}?state=${state}${kept && `&${kept}`}`} aria-current={asked.state === state ? "page" : undefined}>
              {t(`filterBy.${state}`, { count: counts.get(state) ?? 0 })}
            </a>
          ))}
        </nav>
      )}
      {shown.length === 0 ? (
        <p className="soft">{t(nominees.length === 0 ? "empty" : "none")}</p>
      ) : (
        <NomineeTable nominees={shown} seated={seated} />
      )}
    </div>
  );
}
