"use client";

import { ActionForm } from "@/components/ui/ActionForm";
import { fillIn } from "@/components/ui/fillIn";
import { remindJurors } from "@/lib/actions/award/remindJurors";

interface Props {
  year: number;
  words: Readonly<Record<"submit" | "sending" | "nobody" | "sent" | "failed", string>>;
  sentences: Readonly<Record<string, string>>;
}

/** Reminds jurors of what they have left to do, and says to whom it went. */
export function RemindForm({ year, words, sentences }: Props) {
  return (
    <ActionForm
      action={remindJurors}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      done={({ sent, failed }) => (
        <>
          {sent.length + failed.length === 0 && <p>{words.nobody}</p>}
          {sent.length > 0 && <p>{fillIn(words.sent, { names: sent.join(", ") })}</p>}
          {failed.length > 0 && <p>{fillIn(words.failed, { names: failed.join(", ") })}</p>}
        </>
      )}
    >
      <input type="hidden" name="year" value={year} />
    </ActionForm>
  );
}
