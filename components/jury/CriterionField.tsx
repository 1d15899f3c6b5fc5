"use client";

import { type KeyboardEvent, useId, useRef } from "react";
import { fillIn } from "@/components/ui/fillIn";
import { type Criterion, SCALE } from "@/lib/domain/award/criterion";
import type { AssessmentWords } from "./useAssessmentWords";

/** « 1 » then « 0 » within so long is ten. */
const TEN_MS = 1200;

interface Props {
  criterion: Criterion;
  score: number | undefined;
  /** Whether it was submitted without an answer that is required. */
  missing: boolean;
  words: AssessmentWords;
  locale: string;
  onScore: (score: number | undefined) => void;
}

/** A criterion with its guidance, from 0 to 10: by a click, by the arrows, or by its digits. */
export function CriterionField({ criterion, score, missing, words, locale, onScore }: Props) {
  const id = useId();
  const one = useRef(0);
  const field = useRef<HTMLFieldSetElement>(null);
  const choose = (value: number | undefined) => {
    onScore(value);
    field.current?.querySelector<HTMLInputElement>(`input[value="${value ?? ""}"]`)?.focus();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^\d$/.test(event.key)) {
      const ten = event.key === "0" && event.timeStamp - one.current < TEN_MS;
      one.current = event.key === "1" ? event.timeStamp : 0;
      choose(ten ? 10 : Number(event.key));
      event.preventDefault();
    } else if (!criterion.required && (event.key === "Backspace" || event.key === "Delete")) {
      choose(undefined);
      event.preventDefault();
    }
  };
  const { name, guidance, weight, required, independent, steps } = criterion;
  const notes = [guidance && `${id}-guidance`, missing && `${id}-problem`].filter(Boolean).join(" ");
  const about = [
    !required && words.optional,
    independent ? words.independent : weight !== 1 && fillIn(words.weight, { weight: weight.toLocaleString(locale) }),
  ].filter((text) => typeof text === "string");
  return (
    <fieldset ref={field} className="criterion" aria-describedby={notes || undefined} onKeyDown={byKey}>
      <legend>
        {name} {about.length > 0 && <span className="soft">({about.join(", ")})</span>}
      </legend>
      {guidance && (
        <p id={`${id}-guidance`} className="form-hint">
          {guidance}
        </p>
      )}
      {missing && (
        <p id={`${id}-problem`} className="form-problem">
          {words.missingHere}
        </p>
      )}
      <div className="scale">
        {SCALE.map((value) => (
          <label key={value} className="step">
            <input type="radio" name={`scores[${criterion.id}]`} value={value} checked={score === value} onChange={() => onScore(value)} />
            <span>{value}</span>
            <StepWord word={steps.find((step) => step.value === value)?.word} />
          </label>
        ))}
      </div>
      <ul className="scale-words" aria-hidden="true">
        {steps.map(({ value, word }) => (
          <li key={value} data-chosen={score === value}>
            <b>{value}</b> {word}
          </li>
        ))}
      </ul>
      {!required && (
        <label className="no-answer">
          <input type="radio" name={`scores[${criterion.id}]`} value="" checked={score === undefined} onChange={() => onScore(undefined)} />{" "}
          {words.noAnswer}
        </label>
      )}
    </fieldset>
  );
}

function StepWord({ word }: { word: string | undefined }) {
  return word === undefined ? null : <span className="visually-hidden">{` : ${word}`}</span>;
}
