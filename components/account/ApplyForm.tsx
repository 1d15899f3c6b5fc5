"use client";

import { ActionForm } from "@/components/ui/ActionForm";
import { applyRegister } from "@/lib/actions/account/applyRegister";

interface Props {
  id: number;
  words: Readonly<Record<"submit" | "sending", string>>;
  sentences: Readonly<Record<string, string>>;
}

/** Applies a file that was read and looked at. */
export function ApplyForm({ id, words, sentences }: Props) {
  return (
    <ActionForm action={applyRegister} submit={words.submit} sending={words.sending} sentences={sentences}>
      <input type="hidden" name="id" value={id} />
    </ActionForm>
  );
}
