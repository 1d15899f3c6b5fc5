"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import { fillIn } from "@/components/ui/fillIn";
import { dealOutNominees } from "@/lib/actions/award/dealOutNominees";

interface Props {
  words: Readonly<Record<"submit" | "sending" | "full" | "short" | "line", string>>;
  sentences: Readonly<Record<string, string>>;
  fold: { summary: string; text: ReactNode };
  children: ReactNode;
}

/** Deals nominees out, and says which of them lack jurors. */
export function DealOutForm({ words, sentences, fold, children }: Props) {
  return (
    <ActionForm
      action={dealOutNominees}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      fold={fold}
      done={(short) =>
        short.length === 0 ? (
          <p>{words.full}</p>
        ) : (
          <>
            <p>{words.short}</p>
            <ul>
              {short.map(({ name, lacking }) => (
                <li key={name}>{fillIn(words.line, { name, count: lacking })}</li>
              ))}
            </ul>
          </>
        )
      }
    >
      {children}
    </ActionForm>
  );
}
