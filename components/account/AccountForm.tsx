"use client";

import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { TickField } from "@/components/ui/TickField";
import { editAccount } from "@/lib/actions/account/editAccount";
import { registerAccount } from "@/lib/actions/account/registerAccount";
import { AccountInTheWay, type InTheWayWords } from "./AccountInTheWay";
import { SharersField } from "./SharersField";
import { StaleAccount, type StaleWords } from "./StaleAccount";
import { TerritoryField, type TerritoryFieldTexts } from "./TerritoryField";

type Choices = readonly { value: string; label: string }[];
const FIELDS = [
  "territory",
  "account",
  "network",
  "purpose",
  "standing",
  "main",
  "openedOn",
  "dormantSince",
  "closedOn",
  "proofUrl",
  "replacedBy",
] as const;
type Field = (typeof FIELDS)[number];

export interface AccountFormWords {
  label: Readonly<Record<Field | "sharedWith" | "sharer", string>>;
  hint: Readonly<
    Record<"territory" | "account" | "standing" | "main" | "dormantSince" | "closedOn" | "proofUrl" | "replacedBy" | "sharedWith", string>
  >;
  addSharer: string;
  submit: string;
  sending: string;
  inTheWay: InTheWayWords;
  stale: StaleWords;
}
export interface AccountFormValues extends Readonly<Record<Exclude<Field, "main">, string>> {
  main: boolean;
  sharedWith: readonly string[];
}
interface Props {
  /** The account that is edited, as it was read; null for a new one. */
  edited: { id: number; version: number } | null;
  values: AccountFormValues;
  words: AccountFormWords;
  choices: Readonly<Record<"networks" | "purposes" | "standings", Choices>>;
  sentences: Readonly<Record<string, string>>;
  territoryTexts: TerritoryFieldTexts;
}

/** All that is said of an account, to enter a new one or to change one. */
export function AccountForm({ edited, values, words, choices, sentences, territoryTexts }: Props) {
  const { label, hint } = words;
  const day = (name: "openedOn" | "dormantSince" | "closedOn", help?: string) => (
    <TextField name={name} type="date" label={label[name]} hint={help} defaultValue={values[name]} />
  );
  return (
    <ActionForm
      action={edited === null ? registerAccount : editAccount}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      refused={(refusal) => (
        <>
          <AccountInTheWay refusal={refusal} words={words.inTheWay} />
          <StaleAccount refusal={refusal} words={words.stale} />
        </>
      )}
    >
      {edited !== null && (
        <>
          <input type="hidden" name="id" value={edited.id} />
          <input type="hidden" name="version" value={edited.version} />
        </>
      )}
      <TerritoryField name="territory" label={label.territory} hint={hint.territory} value={values.territory} texts={territoryTexts} />
      <TextField
        name="account"
        label={label.account}
        hint={hint.account}
        defaultValue={values.account}
        autoComplete="off"
        spellCheck={false}
      />
      <ChoiceField name="network" label={label.network} choices={choices.networks} chosen={values.network} />
      <ChoiceField name="standing" label={label.standing} hint={hint.standing} choices={choices.standings} chosen={values.standing} />
      <TickField name="main" label={label.main} hint={hint.main} ticked={values.main} />
      <ChoiceField name="purpose" label={label.purpose} choices={choices.purposes} chosen={values.purpose} />
      {day("openedOn")}
      {day("dormantSince", hint.dormantSince)}
      {day("closedOn", hint.closedOn)}
      <TextField name="replacedBy" label={label.replacedBy} hint={hint.replacedBy} defaultValue={values.replacedBy} autoComplete="off" />
      <TextField name="proofUrl" type="url" label={label.proofUrl} hint={hint.proofUrl} defaultValue={values.proofUrl} autoComplete="off" />
      <SharersField
        legend={label.sharedWith}
        hint={hint.sharedWith}
        label={label.sharer}
        add={words.addSharer}
        values={values.sharedWith}
        texts={territoryTexts}
      />
    </ActionForm>
  );
}
