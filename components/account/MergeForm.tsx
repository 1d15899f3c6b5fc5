"use client";

import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { joinAccounts } from "@/lib/actions/account/joinAccounts";

interface Props {
  kept: { id: number; version: number };
  /** `id.version` of each, in words. */
  doubles: readonly { value: string; label: string }[];
  words: Readonly<Record<"double" | "hint" | "submit" | "sending", string>>;
  sentences: Readonly<Record<string, string>>;
}

/** Takes in another account that is the same one. */
export function MergeForm({ kept, doubles, words, sentences }: Props) {
  return (
    <ActionForm action={joinAccounts} submit={words.submit} sending={words.sending} sentences={sentences}>
      <input type="hidden" name="id" value={kept.id} />
      <input type="hidden" name="version" value={kept.version} />
      <ChoiceField name="double" label={words.double} hint={words.hint} choices={[{ value: "", label: "—" }, ...doubles]} chosen="" />
    </ActionForm>
  );
}
