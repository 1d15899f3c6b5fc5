"use client";

import { TickField } from "@/components/ui/TickField";
import { ACCOUNT_FIELDS, type AccountField } from "@/lib/domain/account/accountFacts";
import type { Refusal } from "@/lib/gate/refusalOf";

export interface StaleWords {
  /** « {who} » stands in it. */
  by: string;
  field: Readonly<Record<AccountField, string>>;
  nothing: string;
  /** Of values that are words of the domain: « standing.official ». */
  value: Readonly<Record<string, string>>;
  overwrite: string;
}

/** What another member wrote meanwhile, where it differs from this form; and a box to save this form over it, knowingly. */
export function StaleAccount({ refusal: { code, details }, words }: { refusal: Refusal; words: StaleWords }) {
  if (code !== "account-stale") return null;
  const changed = ACCOUNT_FIELDS.filter((field) => details[`now.${field}`] !== undefined);
  return (
    <>
      <p>{words.by.replace("{who}", () => String(details.who))}</p>
      <ul className="change-list">
        {changed.map((field) => {
          const now = String(details[`now.${field}`]);
          return (
            <li key={field}>
              {words.field[field]}
              {": "}
              <b>{now === "" ? words.nothing : (words.value[`${field}.${now}`] ?? now)}</b>
            </li>
          );
        })}
      </ul>
      <TickField key={details.version} name="over" value={String(details.version)} label={words.overwrite} />
    </>
  );
}
