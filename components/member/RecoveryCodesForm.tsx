"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import type { ActionState } from "@/lib/gate/actionState";

interface Codes {
  codes: string[];
}
interface Props {
  action: (before: ActionState<Codes>, form: FormData) => Promise<ActionState<Codes>>;
  words: Readonly<Record<"submit" | "sending" | "keep", string>>;
  sentences: Readonly<Record<string, string>>;
  open?: boolean;
  children: ReactNode;
}

/** A form that gives recovery codes, which show this once. */
export function RecoveryCodesForm({ action, words, sentences, open, children }: Props) {
  return (
    <ActionForm
      action={action}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      open={open}
      done={({ codes }) => (
        <>
          <p>{words.keep}</p>
          <ol className="recovery-codes">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ol>
        </>
      )}
    >
      {children}
    </ActionForm>
  );
}
