"use client";

import { useId } from "react";
import type { Answer, AskedNominee, LinkChoice } from "./DeclarationForm";
import type { DeclarationWords } from "./DeclarationView";

interface Props {
  nominee: AskedNominee;
  links: readonly LinkChoice[];
  answer: Answer;
  missing: boolean;
  words: DeclarationWords;
  onAnswer: (answer: Answer) => void;
}

/** One nominee, by its name alone: nothing chosen beforehand, for « no link » is said and not left. */
export function DeclarationRow({ nominee, links, answer, missing, words, onAnswer }: Props) {
  const id = useId();
  const linked = answer.link !== "" && answer.link !== "none";
  return (
    <fieldset className="declaration-row" aria-describedby={missing ? `${id}-problem` : undefined}>
      <legend>
        {nominee.name} <span className="soft">{nominee.level}</span>
      </legend>
      {missing && (
        <p id={`${id}-problem`} className="form-problem">
          {words.unansweredHere}
        </p>
      )}
      <div className="declaration-links">
        {links.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={`link[${nominee.id}]`}
              value={value}
              defaultChecked={answer.link === value}
              onChange={() => onAnswer({ ...answer, link: value })}
            />{" "}
            {label}
          </label>
        ))}
      </div>
      <div className="declaration-note" data-linked={linked}>
        <label htmlFor={`${id}-note`}>{words.note}</label>
        <input
          id={`${id}-note`}
          className="field"
          name={`note[${nominee.id}]`}
          maxLength={500}
          value={answer.note}
          onChange={({ target }) => onAnswer({ ...answer, note: target.value })}
        />
      </div>
    </fieldset>
  );
}
