"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { saveEntries } from "@/lib/actions/campaign/saveEntries";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { DoubtThresholds } from "@/lib/domain/campaign/doubtEntry";
import { type EntryField, readEntry } from "@/lib/domain/campaign/readEntry";
import { START } from "@/lib/gate/actionState";
import type { EntryAround } from "./EntryAround";
import { shownOf, TerritoryAccount, type TypedAccount } from "./TerritoryAccount";

export interface FormRow {
  row: SheetRow;
  /** What is known of it, in sentences. */
  facts: readonly string[];
}
export type FormWords = Readonly<
  Record<"submit" | "sending" | "unreadable" | "unreadableHint" | "again" | "more" | "open" | "saved" | "some" | "nothing", string>
>;

interface Props extends EntryAround {
  campaign: { id: number; opensOn: string; closesOn: string; open: boolean };
  rows: readonly FormRow[];
  thresholds: DoubtThresholds;
  own: FormWords;
}

/** The accounts of a territory on one form. Needs no script; with one, it says what is doubtful while one types. */
export function TerritoryEntryForm({ campaign, rows, own, ...around }: Props) {
  const { day, today, words } = around;
  const [said, send, pending] = useActionState(saveEntries, START);
  const answers = new Map(said.at === "done" ? said.data.map((one) => [one.accountId, one]) : []);
  const [typed, setTyped] = useState<ReadonlyMap<number, TypedAccount>>(
    () => new Map(rows.map(({ row }) => [row.accountId, answers.get(row.accountId)?.typed ?? shownOf(row.entry, day)])),
  );
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said.at !== "start") status.current?.focus();
  }, [said]);
  const outcomes = [...answers.values()].map(({ saved }) => saved.outcome);
  const refused = said.at === "refused" || outcomes.includes("problems") || outcomes.includes("changed");
  const type = (accountId: number, name: EntryField | "unreadable", after: string) =>
    setTyped((before) => new Map(before).set(accountId, { ...before.get(accountId), [name]: after }));
  const audienceOf = ({ row }: FormRow) => {
    const read = readEntry(typed.get(row.accountId) ?? {}, { network: row.network, kind: row.previous?.kind ?? null, today });
    return read === null || "problems" in read ? [] : [read.audience];
  };
  return (
    <form action={send} className="member-form territory-form" noValidate>
      {said.at !== "start" && (
        <p ref={status} tabIndex={-1} role={refused ? "alert" : "status"} className={`form-said${refused ? " form-refused" : ""}`}>
          {said.at === "refused"
            ? (words.refused[said.refusal.code] ?? words.refused.other)
            : refused
              ? own.some
              : outcomes.includes("saved")
                ? own.saved
                : own.nothing}
        </p>
      )}
      <input type="hidden" name="campaignId" value={campaign.id} />
      {rows.map((one) => (
        <TerritoryAccount
          key={one.row.accountId}
          {...one}
          {...around}
          typed={typed.get(one.row.accountId) ?? {}}
          answer={answers.get(one.row.accountId)}
          others={rows.filter((other) => other !== one).flatMap(audienceOf)}
          campaign={campaign}
          own={own}
          onType={(name, after) => type(one.row.accountId, name, after)}
        />
      ))}
      {campaign.open && (
        <button type="submit" className="button" aria-disabled={pending}>
          {pending ? own.sending : own.submit}
        </button>
      )}
    </form>
  );
}
