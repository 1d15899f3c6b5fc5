"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { declareOwnLinks } from "@/lib/actions/award/declareOwnLinks";
import type { DeclaredLink } from "@/lib/domain/award/conflict";
import { START } from "@/lib/gate/actionState";
import { DeclarationConfirm } from "./DeclarationConfirm";
import { DeclarationRow } from "./DeclarationRow";
import type { DeclarationWords } from "./DeclarationView";

export interface AskedNominee {
  id: string;
  name: string;
  level: string;
}
export type LinkChoice = { value: DeclaredLink; label: string };
export interface Answer {
  link: string;
  note: string;
}

interface Props {
  categoryId: number;
  nominees: readonly AskedNominee[];
  links: readonly LinkChoice[];
  words: DeclarationWords;
  sentences: Readonly<Record<string, string>>;
}

/** Asked, then shown once more to be confirmed. Needs no script. */
export function DeclarationForm({ categoryId, nominees, links, words, sentences }: Props) {
  const [said, send, pending] = useActionState(declareOwnLinks, START);
  const typed = said.at === "refused" ? (said.typed ?? {}) : {};
  const data = said.at === "done" ? said.data : null;
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(
    () =>
      new Map(
        nominees.map(({ id }) => [
          id,
          { link: data?.link[id] ?? typed[`link[${id}]`] ?? "", note: data?.note[id] ?? typed[`note[${id}]`] ?? "" },
        ]),
      ),
  );
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.at !== "start") head.current?.focus();
  }, [said]);
  const answerOf = (id: string): Answer => answers.get(id) ?? { link: "", note: "" };
  const missing = data?.step === "asked" ? data.missing.filter((id) => answerOf(id).link === "") : [];
  const confirms = data?.step === "confirm";
  const problem = said.at === "refused" ? (sentences[said.refusal.code] ?? sentences.other) : missing.length > 0 ? words.unanswered : null;
  return (
    <form action={send} noValidate className="declaration">
      <div ref={head} tabIndex={-1} className="jury-focus">
        {problem && (
          <p role="alert" className="form-said form-refused">
            {problem}
          </p>
        )}
        {confirms && <h2>{words.confirmTitle}</h2>}
      </div>
      <input type="hidden" name="categoryId" value={categoryId} />
      {nominees.map(({ id }) => (
        <input key={id} type="hidden" name="nominees[]" value={id} />
      ))}
      {confirms ? (
        <DeclarationConfirm nominees={nominees} answerOf={answerOf} links={links} words={words} pending={pending} />
      ) : (
        <>
          {nominees.map((nominee) => (
            <DeclarationRow
              key={nominee.id}
              nominee={nominee}
              links={links}
              answer={answerOf(nominee.id)}
              missing={missing.includes(nominee.id)}
              words={words}
              onAnswer={(answer) => setAnswers((before) => new Map(before).set(nominee.id, answer))}
            />
          ))}
          <button type="submit" name="step" value="check" className="button" aria-disabled={pending}>
            {pending ? words.checking : words.check}
          </button>
        </>
      )}
    </form>
  );
}
