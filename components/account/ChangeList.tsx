import { useFormatter, useTranslations } from "next-intl";
import type { Change } from "@/lib/data/account/readHistory";
import { ACCOUNT_FIELDS } from "@/lib/domain/account/accountFacts";
import { useFieldWords } from "./useAccountWords";
import { useSaidValue } from "./useSaidValue";

const ACTIONS = [
  "create",
  "change",
  "merge",
  "name",
  "unname",
  "lose-account",
  "gain-account",
  "website",
  "survey",
  "tourist-place",
] as const;

/** What was done, by whom and when; the latest first. */
export function ChangeList({ changes, withAccount }: { changes: readonly Change[]; withAccount: boolean }) {
  const t = useTranslations("register.history");
  const format = useFormatter();
  if (changes.length === 0) return <p>{t("none")}</p>;
  return (
    <table className="table stacked">
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("when")}</th>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("what")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.id}>
            <th scope="row">
              <time dateTime={change.at.toISOString()}>
                {format.dateTime(change.at, { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Paris" })}
              </time>
            </th>
            <td>{change.who}</td>
            <td className="row-wide">
              <Said change={change} withAccount={withAccount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ change, withAccount }: { change: Change; withAccount: boolean }) {
  const t = useTranslations("register.history");
  const labels = useFieldWords();
  const say = useSaidValue();
  const { action, account, before, after } = change;
  const known = ACTIONS.find((one) => one === action);
  const whole = action === "create" || action === "merge";
  const fields = whole ? [] : ACCOUNT_FIELDS.filter((field) => field in after);
  const number = account ?? Number(after.account ?? 0);
  return (
    <>
      {known === undefined
        ? action
        : t(`action.${known}`, {
            handle: String((action === "merge" ? before : after).handle ?? ""),
            figures: Number(after.figures ?? 0),
            tourist: String(after.touristPlace),
            day: String(after.surveyedOn ?? "none"),
            takenBack: String(before.surveyedOn ?? ""),
          })}
      {withAccount && number > 0 && (
        <>
          {" · "}
          <a href={`/saisie/comptes/${number}`}>{t("account", { number: String(number) })}</a>
        </>
      )}
      {fields.length > 0 && (
        <ul className="change-list">
          {fields.map((field) => (
            <li key={field}>
              {labels[field]}
              {": "}
              {say(field, before[field])} → <b>{say(field, after[field])}</b>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
