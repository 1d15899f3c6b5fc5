"use client";

import { useActionState, useEffect, useRef } from "react";
import { FieldProblems, TypedFields } from "@/components/ui/ActionForm";
import { fillIn } from "@/components/ui/fillIn";
import { LongTextField } from "@/components/ui/LongTextField";
import { TextField } from "@/components/ui/TextField";
import { saveTerritoryList } from "@/lib/actions/territoryList/saveTerritoryList";
import type { CodeProblem } from "@/lib/data/territoryList/resolveCodes";
import { START } from "@/lib/gate/actionState";

interface Props {
  /** Null for a new one. */
  list: { id: number; name: string; codes: string } | null;
  words: Readonly<Record<"name" | "codes" | "codesHint" | "submit" | "sending" | "wrong" | "more", string>> & {
    /** Of each problem: `{line}`, `{text}` and `{found}` are filled in. */
    problem: Readonly<Record<CodeProblem["problem"], string>>;
  };
  sentences: Readonly<Record<string, string>>;
}

/** So many are named one by one: whoever pasted the wrong column has seen enough. */
const MOST_NAMED = 50;

/** A list of authorities by its codes. What names nothing is said line by line, and what was typed stays. Needs no script. */
export function TerritoryListForm({ list, words, sentences }: Props) {
  const [said, send, pending] = useActionState(saveTerritoryList, START);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said.at !== "start") alert.current?.focus();
  }, [said]);
  const problems = said.at === "done" ? said.data.problems : [];
  const typed = said.at === "done" ? said.data.typed : said.at === "refused" ? (said.typed ?? {}) : {};
  const say = (code: string) => sentences[code] ?? sentences.other ?? code;
  const wrong = said.at === "refused" ? Object.fromEntries(Object.entries(said.fields).map(([name, code]) => [name, say(code)])) : {};
  return (
    <form action={send} className="member-form" noValidate>
      {said.at !== "start" && (
        <div ref={alert} tabIndex={-1} role="alert" className="form-said form-refused">
          {said.at === "refused" ? (
            <p>{say(said.refusal.code)}</p>
          ) : (
            <>
              <p>{words.wrong}</p>
              <ul>
                {problems.slice(0, MOST_NAMED).map((one) => (
                  <li key={`${one.line} ${one.text}`}>{fillIn(words.problem[one.problem], { ...one })}</li>
                ))}
              </ul>
              {problems.length > MOST_NAMED && <p>{fillIn(words.more, { count: problems.length - MOST_NAMED })}</p>}
            </>
          )}
        </div>
      )}
      {list && <input type="hidden" name="listId" value={list.id} />}
      <FieldProblems value={wrong}>
        <TypedFields value={typed}>
          <TextField name="name" label={words.name} defaultValue={list?.name ?? ""} required maxLength={120} />
          <LongTextField name="codes" label={words.codes} hint={words.codesHint} defaultValue={list?.codes ?? ""} rows={10} />
        </TypedFields>
      </FieldProblems>
      <button type="submit" className="button" aria-disabled={pending}>
        {pending ? words.sending : words.submit}
      </button>
    </form>
  );
}
