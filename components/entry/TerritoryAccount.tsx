"use client";

import { useId } from "react";
import { FieldFrame } from "@/components/ui/FieldFrame";
import type { SavedRow } from "@/lib/data/campaign/saveEntries";
import type { CampaignEntry, SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { type DoubtThresholds, doubtEntry, type EntryDoubt } from "@/lib/domain/campaign/doubtEntry";
import { ENTRY_FIELDS, type EntryField, type EntryTexts, readEntry } from "@/lib/domain/campaign/readEntry";
import { entryTexts, sameTexts } from "@/lib/domain/campaign/writeEntry";
import type { EntryAround } from "./EntryAround";
import { EntryFields } from "./EntryFields";
import type { SheetWords } from "./sheetWords";
import type { FormRow, FormWords } from "./TerritoryEntryForm";
import { Theirs } from "./Theirs";

export type TypedAccount = EntryTexts & { unreadable?: string };

/** What was sent for an account, over what the form showed before, and what became of it. */
export interface FormAnswer {
  typed: TypedAccount;
  before: { version: number; shown: TypedAccount };
  saved: SavedRow;
}

interface Props extends FormRow, EntryAround {
  typed: TypedAccount;
  answer: FormAnswer | undefined;
  /** What is typed beside it, for the other accounts. */
  others: readonly number[];
  campaign: { opensOn: string; closesOn: string };
  thresholds: DoubtThresholds;
  own: FormWords;
  onType: (name: EntryField | "unreadable", after: string) => void;
}

const FIRST = ["audience", "observedOn"] as const satisfies readonly EntryField[];
const MORE = ENTRY_FIELDS.filter((field) => !FIRST.some((first) => first === field));

/** One account of the form of a territory: what is known, the fields, what is doubtful, and what became of it. */
export function TerritoryAccount({ row, facts, typed, answer, others, day, words, own, memberId, onType, ...around }: Props) {
  const id = useId();
  const saved = answer?.saved;
  const entry = saved && "entry" in saved ? saved.entry : row.entry;
  const before = beforeOf(answer, row, day);
  const problems = saved?.outcome === "problems" ? saved.problems : {};
  const fields = { texts: typed, problems, words, suffix: "[]", onType } as const;
  const isOpen = MORE.some((field) => typed[field] || problems[field]);
  return (
    <section className="review" id={`compte-${row.accountId}`} aria-labelledby={id}>
      <h2 id={id}>{words.network[row.network]}</h2>
      <p>
        {facts.join(" ")}{" "}
        {row.url && (
          <a href={row.url} target="_blank" rel="external noopener noreferrer">
            {own.open}
          </a>
        )}
      </p>
      {saved && saved.outcome !== "untouched" && (
        <p className={`form-said${saved.outcome === "saved" ? "" : " form-refused"}`}>{stateOf(saved, words)}</p>
      )}
      {saved?.outcome === "changed" && (
        <div>
          <Theirs theirs={saved.entry} mine={typed} today={around.today} memberId={memberId} words={words} />
          <p>{own.again}</p>
        </div>
      )}
      {doubtsOf({ row, typed, others, ...around }, entry).map((doubt) => (
        <p key={doubt} className="sheet-doubt">
          {words.doubt[doubt]}
        </p>
      ))}
      <input type="hidden" name="accountId[]" value={row.accountId} />
      <input type="hidden" name="version[]" value={before.version} />
      <input type="hidden" name="shown[]" value={JSON.stringify(before.shown)} />
      <div className="entry-fields">
        <EntryFields {...fields} fields={FIRST} />
      </div>
      <details open={isOpen}>
        <summary>{own.more}</summary>
        <div className="entry-fields">
          <EntryFields {...fields} fields={MORE} />
        </div>
      </details>
      <FieldFrame id={`${id}-unreadable`} label={own.unreadable} hint={own.unreadableHint}>
        <input
          id={`${id}-unreadable`}
          name="unreadable[]"
          className="field"
          value={typed.unreadable ?? ""}
          onChange={(event) => onType("unreadable", event.target.value)}
          aria-describedby={`${id}-unreadable-hint`}
          maxLength={500}
        />
      </FieldFrame>
    </section>
  );
}

/** What is typed over from here on: what is stored as the form shows it, or what it has just said that a colleague stored. */
function beforeOf(answer: FormAnswer | undefined, { entry }: SheetRow, day: string): FormAnswer["before"] {
  if (answer === undefined) return { version: entry?.version ?? 0, shown: shownOf(entry, day) };
  const { saved, typed, before } = answer;
  if (saved.outcome === "saved") return { version: saved.entry?.version ?? 0, shown: typed };
  if (saved.outcome === "changed") return { version: saved.entry?.version ?? 0, shown: shownOf(saved.entry, day) };
  return before;
}

/** What the form shows of what is stored. */
export function shownOf(entry: CampaignEntry | null, day: string): TypedAccount {
  return { ...entryTexts(entry?.figure ?? null, day), unreadable: entry?.state === "unreadable" ? (entry.note ?? "") : "" };
}

function stateOf(saved: Exclude<SavedRow, { outcome: "untouched" }>, words: SheetWords): string {
  if (saved.outcome === "problems") return words.states.refused;
  if (saved.outcome === "changed") return words.states.changed;
  if (saved.entry === null) return words.states.empty;
  return words.states[saved.entry.state === "recorded" ? "saved" : saved.entry.state];
}

type Looked = Pick<Props, "row" | "typed" | "others" | "campaign" | "today" | "thresholds">;

/** What the server found doubtful in what is shown; while something else is typed, what is doubtful in that: the server knows more. */
function doubtsOf({ row, typed, others, campaign, today, thresholds }: Looked, entry: CampaignEntry | null): readonly EntryDoubt[] {
  if (entry && sameTexts(typed, entryTexts(entry.figure, ""))) return entry.state === "doubtful" ? entry.doubts : [];
  const read = readEntry(typed, { network: row.network, kind: row.previous?.kind ?? null, today });
  if (read === null || "problems" in read) return [];
  const { population } = row.territory;
  const { opensOn, closesOn } = campaign;
  const around = { previous: row.previous, stored: null, others: [...row.others, ...others], population, opensOn, closesOn };
  return doubtEntry(read, around, thresholds);
}
