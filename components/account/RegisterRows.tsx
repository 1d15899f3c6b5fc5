import { useTranslations } from "next-intl";
import type { ReadRow } from "@/lib/data/account/readRegisterFiles";
import { ACCOUNT_FIELDS } from "@/lib/domain/account/accountFacts";
import type { RegisterOutcome } from "@/lib/domain/account/registerFile";
import { useFieldWords } from "./useAccountWords";
import { useClaimProblems } from "./useClaimProblems";
import { useSaidValue } from "./useSaidValue";

/** Rows of a file with what each would do, or why not. */
export function RegisterRows({ rows, outcome }: { rows: readonly ReadRow[]; outcome: RegisterOutcome }) {
  const t = useTranslations("registerImport");
  const problems = useClaimProblems();
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("rows")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("line")}</th>
          <th scope="col">{t("found")}</th>
          <th scope="col">{t(outcome === "refused" ? "reason" : "does")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.ordinal}>
            <th scope="row">{row.line}</th>
            <td className="row-wide">
              {row.found}
              {row.territory !== null && <span className="sub">{row.territory}</span>}
            </td>
            <td className="row-wide">{row.problem === null ? <Done row={row} /> : (problems[row.problem] ?? row.problem)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Done({ row: { account, outcome, before, after } }: { row: ReadRow }) {
  const t = useTranslations("registerImport");
  const labels = useFieldWords();
  const say = useSaidValue();
  const fields = ACCOUNT_FIELDS.filter((field) => field in after && !(outcome === "new" && (after[field] ?? "") === ""));
  if (outcome === "same") return t("nothing");
  return (
    <>
      {account !== null && <a href={`/saisie/comptes/${account}`}>{t("account", { number: String(account) })}</a>}
      <ul className="change-list">
        {"website" in after && (
          <li>
            {t("website")}
            {": "}
            {String(before.website ?? t("unknownWebsite"))} → <b>{String(after.website)}</b>
          </li>
        )}
        {"surveyedOn" in after && (
          <li>
            {t("surveyed")}
            {": "}
            {String(before.surveyedOn ?? t("never"))} → <b>{String(after.surveyedOn)}</b>
          </li>
        )}
        {fields.map((field) => (
          <li key={field}>
            {labels[field]}
            {": "}
            {outcome === "changed" && `${say(field, before[field])} → `}
            <b>{say(field, after[field])}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
