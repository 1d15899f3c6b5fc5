"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import { askOwnEmail } from "@/lib/actions/member/askOwnEmail";

interface Props {
  words: Readonly<Record<"submit" | "sending" | "sent" | "failed", string>>;
  sentences: Readonly<Record<string, string>>;
  children: ReactNode;
}

export function OwnEmailForm({ words, sentences, children }: Props) {
  return (
    <ActionForm
      action={askOwnEmail}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      done={({ sent }) => <p>{sent ? words.sent : words.failed}</p>}
    >
      {children}
    </ActionForm>
  );
}
