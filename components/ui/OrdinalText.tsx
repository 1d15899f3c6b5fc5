import { Fragment } from "react";

/** Number and suffix, in both languages: « 1re », « 2 e », « 12th ». */
const ORDINAL = /(\d[\d\u202f\u00a0,]*(?:er|re|e|st|nd|rd|th))(?![\p{L}\d])/u;
const SUFFIX = /[a-z]+$/;

/** A sentence whose ordinals have their suffixes raised, as `Ordinal` does for one. */
export function OrdinalText({ text }: { text: string }) {
  return text.split(ORDINAL).map((part, index) => {
    const key = `${index}`;
    if (index % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
    return (
      <span className="ordinal" key={key}>
        <span aria-hidden="true">
          {part.replace(SUFFIX, "")}
          <sup>{SUFFIX.exec(part)?.[0]}</sup>
        </span>
        <span className="visually-hidden">{part}</span>
      </span>
    );
  });
}
