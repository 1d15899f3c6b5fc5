"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import type { ActionState } from "@/lib/gate/actionState";
import type { MailTold } from "@/lib/gate/mailCandidature";

interface Props<Told> {
  action: (before: ActionState<{ told: Told; mail: MailTold }>, form: FormData) => Promise<ActionState<{ told: Told; mail: MailTold }>>;
  open: boolean;
  submit: string;
  sending: string;
  sentences: Readonly<Record<string, string>>;
  /** By what became of the mail. */
  words: Readonly<Record<MailTold, string>>;
  children: ReactNode;
}

/** Decides on a candidature, and says whether that was told: it stays to say so once the page is read again. */
export function ToldForm<Told>({ words, children, ...form }: Props<Told>) {
  return (
    <ActionForm {...form} done={({ mail }) => <p>{words[mail]}</p>}>
      {children}
    </ActionForm>
  );
}
