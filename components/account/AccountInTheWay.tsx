"use client";

import { TickField } from "@/components/ui/TickField";
import type { Refusal } from "@/lib/gate/refusalOf";

export interface InTheWayWords {
  /** Of the link to the account in the way. */
  open: string;
  takeOver: string;
}

/** The account that a refusal names: a link to it; and, where it is the main one, a box that makes it give way. */
export function AccountInTheWay({ refusal: { code, details }, words }: { refusal: Refusal; words: InTheWayWords }) {
  if (details.account === undefined) return null;
  return (
    <>
      <p>
        <a href={`/saisie/comptes/${details.account}`}>{words.open}</a>
      </p>
      {code === "other-main" && <TickField name="takeOver" label={words.takeOver} />}
    </>
  );
}
