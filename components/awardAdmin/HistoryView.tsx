import { useFormatter, useTranslations } from "next-intl";
import { useAuditWords } from "@/components/audit/useAuditWords";
import type { AwardHistory, HistoryRow } from "@/lib/data/award/readHistory";
import type { PhaseKind } from "@/lib/domain/award/phase";
import { AwardRooms } from "./AwardRooms";

/** Who did what of an award, and when: what those who run it answer a complaint with. */
export function HistoryView({ history: { award, rows, first, next } }: { history: AwardHistory }) {
  const t = useTranslations("awardAdmin.history");
  return (
    <div className="page award-room">
      <p>
        <a href={`/jury/administration/${award.year}`}>{t("back", { year: String(award.year) })}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <AwardRooms year={award.year} current="history" />
      {rows.length === 0 ? (
        <p>{t("nothing")}</p>
      ) : (
        <div className="scroll">
          <table className="table">
            <caption className="visually-hidden">{t("title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("when")}</th>
                <th scope="col">{t("who")}</th>
                <th scope="col">{t("what")}</th>
                <th scope="col">{t("about")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <HistoryLine key={row.id} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul className="pages">
        {!first && (
          <li>
            <a href={`/jury/administration/${award.year}/historique`}>{t("newest")}</a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={`/jury/administration/${award.year}/historique?below=${next}`} rel="next">
              {t("older")}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}

function HistoryLine({ row }: { row: HistoryRow }) {
  const t = useTranslations("awardAdmin.history");
  const phases = useTranslations("vocabulary.awardPhase");
  const format = useFormatter();
  const words = useAuditWords();
  const { at, actor, actorName, action, subject, name, category, memberName, phase, reason } = row;
  const what = [name, category, memberName, phase && phases(phase as PhaseKind)].filter((part) => part !== null && part !== "");
  return (
    <tr>
      <td>
        <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: "medium", timeStyle: "short" })}</time>
      </td>
      <td>{words.actor(actor, actorName)}</td>
      <th scope="row">{words.action(action)}</th>
      <td>
        {what.length === 0 ? words.subject(subject) : t("subjectIs", { subject: words.subject(subject), names: what.join(", ") })}
        {reason !== null && <span className="sub">{t("reason", { reason })}</span>}
      </td>
    </tr>
  );
}
