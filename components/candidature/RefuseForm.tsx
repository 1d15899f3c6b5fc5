"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import { refuseCandidature } from "@/lib/actions/award/refuseCandidature";

interface Props {
  open: boolean;
  title: string;
  submit: string;
  sending: string;
  sentences: Readonly<Record<string, string>>;
  /** By what became of the mail. */
  told: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Refuses, and says whether that was told: it stays to say so once the page is read again. */
export function RefuseForm({ open, title, submit, sending, sentences, told, children }: Props) {
  return (
    <div>
      {open && <h2>{title}</h2>}
      <ActionForm
        action={refuseCandidature}
        submit={submit}
        sending={sending}
        sentences={sentences}
        open={open}
        done={({ mail }) => <p>{told[mail]}</p>}
      >
        {children}
      </ActionForm>
    </div>
  );
}
