"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import { fillIn } from "@/components/ui/fillIn";
import { activateAwardPhase } from "@/lib/actions/award/activateAwardPhase";

interface Props {
  /** False once it is the active one: only what came of it still shows. */
  open: boolean;
  /** What it says and is folded under, and what is said before. */
  label: string;
  text: ReactNode;
  sending: string;
  words: Readonly<Record<"done" | "called" | "held" | "notCalled", string>>;
  sentences: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Makes a phase the active one, and says to how many jurors it was mailed. */
export function ActivateForm({ open, label, text, sending, words, sentences, children }: Props) {
  return (
    <ActionForm
      action={activateAwardPhase}
      open={open}
      fold={open ? { summary: label, text } : undefined}
      submit={label}
      sending={sending}
      sentences={sentences}
      done={({ sent, held, failed }) => (
        <>
          <p>{words.done}</p>
          {sent > 0 && <p>{fillIn(words.called, { count: String(sent) })}</p>}
          {held && <p>{words.held}</p>}
          {failed.length > 0 && <p>{fillIn(words.notCalled, { names: failed.join(", ") })}</p>}
        </>
      )}
    >
      {children}
    </ActionForm>
  );
}
