import { useTranslations } from "next-intl";
import type { NomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { Figure } from "./DeliberationTable";

/** What each juror gave, side by side, and what they say to the jury. */
export function AssessmentsTable({ nominee: { assessments, criteria } }: { nominee: NomineeDeliberation }) {
  const t = useTranslations("deliberation.nominee");
  const table = useTranslations("deliberation.table");
  if (assessments.length === 0) return null;
  const comments = assessments.filter(({ comment }) => comment !== "");
  return (
    <>
      <div className="scroll">
        <table className="table deliberation">
          <caption className="visually-hidden">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("criterion")}</th>
              {assessments.map(({ memberId, juror }) => (
                <th key={memberId} scope="col" className="number">
                  {juror}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ id, name, independent }) => (
              <tr key={id}>
                <th scope="row">{independent ? table("independent", { name }) : name}</th>
                {assessments.map(({ memberId, scores }) => (
                  <td key={memberId} className="number">
                    {scores[id] ?? table("none")}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t("score")}</th>
              {assessments.map(({ memberId, score }) => (
                <Figure key={memberId} value={score} />
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {comments.length > 0 && (
        <>
          <h3>{t("comments")}</h3>
          <dl className="jury-notes">
            {comments.map(({ memberId, juror, comment }) => (
              <div key={memberId}>
                <dt className="soft">{juror}</dt>
                <dd className="jury-words">{comment}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
