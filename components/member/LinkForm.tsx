"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import type { ActionState } from "@/lib/gate/actionState";
import type { GivenLink } from "@/lib/gate/mailLink";

export type LinkWords = Readonly<Record<GivenLink["mail"] | "submit" | "sending", string>>;

interface Props {
  action: (before: ActionState<GivenLink>, form: FormData) => Promise<ActionState<GivenLink>>;
  words: LinkWords;
  sentences: Readonly<Record<string, string>>;
  /** Of this site: what the link begins with. */
  origin: string;
  children: ReactNode;
}

/** A form that makes a link for somebody: says that it was mailed, or shows it to be passed on. */
export function LinkForm({ action, words, sentences, origin, children }: Props) {
  return (
    <ActionForm
      action={action}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      done={({ path, mail }) => (
        <>
          <p>{words[mail]}</p>
          {path !== null && <p className="one-time-link">{`${origin}${path}`}</p>}
        </>
      )}
    >
      {children}
    </ActionForm>
  );
}
