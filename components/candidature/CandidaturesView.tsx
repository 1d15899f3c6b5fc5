import { useFormatter, useTranslations } from "next-intl";
import { AwardRooms } from "@/components/awardAdmin/AwardRooms";
import { SelectField } from "@/components/ui/SelectField";
import { CANDIDATURES_A_PAGE, type CandidatureFilter, type CandidatureList } from "@/lib/data/award/listCandidatures";
import type { TriagedAward } from "@/lib/data/award/readAwardForTriage";
import { CANDIDATURE_STATES } from "@/lib/domain/award/candidature";
import { candidaturesAddress } from "@/lib/gate/candidatureQuery";
import { CandidatureTable } from "./CandidatureTable";

interface Props {
  award: TriagedAward;
  filter: CandidatureFilter;
  list: CandidatureList;
}

/** The candidatures of an award that a manager may know of. */
export function CandidaturesView({ award: { year, categories }, filter, list: { total, rows, counts } }: Props) {
  const t = useTranslations("candidatures");
  const format = useFormatter();
  const pages = Math.max(1, Math.ceil(total / CANDIDATURES_A_PAGE));
  const { page } = filter;
  return (
    <div className="page candidatures">
      <h1>{t("title", { year: String(year) })}</h1>
      <AwardRooms year={year} current="candidatures" />
      <p className="standfirst">{t("standfirst", { count: total })}</p>
      <nav aria-label={t("states")}>
        <ul className="links">
          {[null, ...CANDIDATURE_STATES].map((state) => (
            <li key={state}>
              <a href={candidaturesAddress(year, filter, { state })} aria-current={state === filter.state ? "page" : undefined}>
                {state === null ? t("all") : t("counted", { name: t(`state.${state}`), count: counts[state] ?? 0 })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form className="filters" action={`/jury/administration/${year}/candidatures`}>
        {filter.state !== null && <input type="hidden" name="state" value={filter.state} />}
        <SelectField
          name="category"
          label={t("category")}
          value={filter.categoryId === null ? "" : String(filter.categoryId)}
          options={[{ value: "", label: t("anyCategory") }, ...categories.map(({ id, name }) => ({ value: String(id), label: name }))]}
        />
        <div>
          <label htmlFor="q">{t("text")}</label>
          <input id="q" name="q" className="field" defaultValue={filter.text} autoComplete="off" />
        </div>
        <button type="submit" className="button">
          {t("filter")}
        </button>
      </form>
      {rows.length > 0 && <CandidatureTable year={year} rows={rows} day={(at) => format.dateTime(new Date(at), { dateStyle: "medium" })} />}
      {pages > 1 && (
        <nav aria-label={t("pages")}>
          <ul className="pages">
            {page > 1 && (
              <li>
                <a href={candidaturesAddress(year, filter, { page: page - 1 })}>{t("previous")}</a>
              </li>
            )}
            {page < pages && (
              <li>
                <a href={candidaturesAddress(year, filter, { page: page + 1 })}>{t("next")}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  );
}
