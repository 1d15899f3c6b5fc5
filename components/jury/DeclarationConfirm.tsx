"use client";

import type { Answer, AskedNominee, LinkChoice } from "./DeclarationForm";
import type { DeclarationWords } from "./DeclarationView";

interface Props {
  nominees: readonly AskedNominee[];
  answerOf: (id: string) => Answer;
  links: readonly LinkChoice[];
  words: DeclarationWords;
  pending: boolean;
}

/** What was answered, with what will disappear, before it is kept. */
export function DeclarationConfirm({ nominees, answerOf, links, words, pending }: Props) {
  const gone = nominees.filter(({ id }) => answerOf(id).link !== "none");
  const kept = nominees.filter(({ id }) => answerOf(id).link === "none");
  return (
    <>
      {nominees.map(({ id }) => (
        <span key={id}>
          <input type="hidden" name={`link[${id}]`} value={answerOf(id).link} />
          <input type="hidden" name={`note[${id}]`} value={answerOf(id).note} />
        </span>
      ))}
      {gone.length === 0 ? (
        <p className="measure">{words.nothingDisappears}</p>
      ) : (
        <>
          <p className="measure">{words.disappear}</p>
          <ul className="jury-list">
            {gone.map(({ id, name }) => (
              <li key={id}>
                <b>{name}</b>
                {" : "}
                {links.find(({ value }) => value === answerOf(id).link)?.label}
                {answerOf(id).note !== "" && <span className="soft"> ({answerOf(id).note})</span>}
              </li>
            ))}
          </ul>
          <p className="measure">{words.onlyManager}</p>
        </>
      )}
      {kept.length > 0 && (
        <>
          <p className="measure">{words.stay}</p>
          <p className="measure">{kept.map(({ name }) => name).join(", ")}</p>
        </>
      )}
      <p className="jury-buttons">
        <button type="submit" name="step" value="confirm" className="button" aria-disabled={pending}>
          {pending ? words.confirming : words.confirm}
        </button>
        <button type="submit" name="step" value="change" className="button button-quiet" aria-disabled={pending}>
          {words.change}
        </button>
      </p>
    </>
  );
}
