import { useTranslations } from "next-intl";
import type { DeliberationCriterion, DeliberationLine } from "@/lib/data/award/readDeliberation";
import type { DeliberationQuery } from "@/lib/gate/deliberationQuery";
import { Figure } from "./DeliberationTable";
import { SortHead } from "./SortHead";

interface Props {
  rows: readonly DeliberationLine[];
  criteria: readonly DeliberationCriterion[];
  query: DeliberationQuery;
}

/** The mean of each nominee by criterion, in the order of the table above. */
export function CriteriaTable({ rows, criteria, query }: Props) {
  const t = useTranslations("deliberation.table");
  const shown = rows.filter(({ n }) => n > 0);
  if (shown.length === 0 || criteria.length === 0) return null;
  return (
    <section className="deliberation-part">
      <h2>{t("byCriterion")}</h2>
      <div className="scroll">
        <table className="table deliberation">
          <caption>{t("criteriaCaption")}</caption>
          <thead>
            <tr>
              <SortHead sort="name" label={t("nominee")} query={query} />
              {criteria.map(({ id, name, independent }, index) => (
                <SortHead
                  key={id}
                  sort={`criterion-${index + 1}`}
                  label={independent ? t("independent", { name }) : name}
                  query={query}
                  number
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.nomineeId}>
                <th scope="row">{row.name}</th>
                {row.criterionMeans.map((value, index) => (
                  <Figure key={criteria[index]?.id} value={value} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
