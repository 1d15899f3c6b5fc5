"use client";

import { useRouter } from "next/navigation";
import { type DragEvent, type FormEvent, useId, useRef, useState } from "react";
import { examineFile } from "@/lib/actions/import/examineFile";
import { sendFile } from "@/lib/actions/import/sendFile";
import { START } from "@/lib/gate/actionState";
import { sendPieces } from "./sendPieces";

type Sending = { at: "choosing"; problem: string | null } | { at: "sending"; name: string; share: number };

interface Props {
  /** `{file}` of what is announced is the name of the file. */
  words: Readonly<Record<"label" | "hint" | "submit" | "sending" | "progress" | "announced" | "none" | "lost", string>>;
  /** What it may be refused with. */
  sentences: Readonly<Record<string, string>>;
}

/** Chooses a file, or has it dropped, and sends it; then shows what is found in it. */
export function SendFile({ words, sentences }: Props) {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<Sending>({ at: "choosing", problem: null });
  const refuse = (problem: string) => {
    setState({ at: "choosing", problem });
    input.current?.focus();
  };

  async function send(event: FormEvent) {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (state.at === "sending") return;
    if (file === undefined) return refuse(words.none);
    setState({ at: "sending", name: file.name, share: 0 });
    const begun = await sendFile(START, { fileName: file.name, bytes: file.size }).catch(() => null);
    if (begun?.at !== "done") {
      const codes = begun?.at === "refused" ? [begun.fields.bytes ?? "", begun.refusal.code] : [];
      return refuse(codes.map((code) => sentences[code]).find(Boolean) ?? (begun === null ? words.lost : (sentences.other ?? "")));
    }
    const { uploadId } = begun.data;
    const sent = await sendPieces(file, uploadId, (share) => setState({ at: "sending", name: file.name, share }));
    const handed = sent ? await examineFile(START, { uploadId }).catch(() => null) : null;
    if (handed?.at !== "done") return refuse(words.lost);
    router.push(`/saisie/imports/${uploadId}`);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    if (input.current !== null && event.dataTransfer.files.length > 0) input.current.files = event.dataTransfer.files;
  }

  const problem = state.at === "choosing" ? state.problem : null;
  return (
    <form className="member-form" onSubmit={send} noValidate>
      <fieldset className="form-field drop-zone" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label htmlFor={id}>{words.label}</label>
        <p id={`${id}-hint`} className="form-hint">
          {words.hint}
        </p>
        <p id={`${id}-problem`} className="form-problem" role="alert">
          {problem}
        </p>
        <input
          ref={input}
          id={id}
          type="file"
          className="field"
          accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain"
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem ? true : undefined}
          disabled={state.at === "sending"}
        />
      </fieldset>
      {state.at === "sending" && (
        <div className="form-said">
          <p role="status">{words.announced.replace("{file}", () => state.name)}</p>
          <progress className="progress-bar" value={state.share} max={1} aria-label={words.progress} />
        </div>
      )}
      <button type="submit" className="button" aria-disabled={state.at === "sending"}>
        {state.at === "sending" ? words.sending : words.submit}
      </button>
    </form>
  );
}
