import type { AssessmentText } from "@/lib/domain/award/assessmentText";
import type { Criterion } from "@/lib/domain/award/criterion";

interface Props {
  text: AssessmentText;
  criteria: readonly Criterion[];
  /** Said where there is none; nothing is where that is not given. */
  noComment?: string;
}

/** An assessment to be read: what was given by criterion, and the comment. */
export function AssessmentTextView({ text, criteria, noComment }: Props) {
  const given = criteria.filter(({ id }) => text.scores[id] !== undefined);
  return (
    <>
      {given.length > 0 && (
        <dl className="jury-scores">
          {given.map(({ id, name }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{text.scores[id]}</dd>
            </div>
          ))}
        </dl>
      )}
      {text.comment.trim() !== "" && <p className="jury-text">{text.comment}</p>}
      {text.comment.trim() === "" && noComment && <p className="soft">{noComment}</p>}
    </>
  );
}
