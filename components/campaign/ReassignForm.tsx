"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import { fillIn } from "@/components/ui/fillIn";
import { reassignAccounts } from "@/lib/actions/campaign/reassignAccounts";

interface Props {
  /** `some` names the count as `{count}`. */
  words: Readonly<Record<"submit" | "sending" | "none" | "some", string>>;
  sentences: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Gives lines to others, and says how many. */
export function ReassignForm({ words, sentences, children }: Props) {
  return (
    <ActionForm
      action={reassignAccounts}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      done={(count) => <p>{count === 0 ? words.none : fillIn(words.some, { count })}</p>}
    >
      {children}
    </ActionForm>
  );
}
