"use client";

import { useActionState, useState } from "react";
import { reviewEntry } from "@/lib/actions/campaign/reviewEntry";
import { ENTRY_FIELDS, type EntryTexts } from "@/lib/domain/campaign/readEntry";
import { START } from "@/lib/gate/actionState";
import { EntryFields } from "./EntryFields";
import { ReviewReason } from "./ReviewReason";
import type { SheetWords } from "./sheetWords";

interface Props {
  campaignId: number;
  accountId: number;
  version: number;
  /** What was typed, to be corrected. */
  texts: EntryTexts;
  words: Readonly<
    Record<"reason" | "confirm" | "reject" | "correct" | "correctText" | "confirmed" | "rejected" | "corrected" | "changed", string>
  > &
    Pick<SheetWords, "field" | "problem">;
  sentences: Readonly<Record<string, string>>;
}

/** Confirms, corrects or rejects, with a reason that stays beside the figure. Needs no script. */
export function ReviewForm({ campaignId, accountId, version, texts, words, sentences }: Props) {
  const [said, send] = useActionState(reviewEntry, START);
  const kept = said.at === "done" ? said.data.typed : said.at === "refused" ? said.typed : undefined;
  const corrects = kept?.decision === "correct";
  const [typed, setTyped] = useState<EntryTexts>(corrects ? kept : texts);
  if (said.at === "done" && said.data.outcome !== "problems") {
    const { decision } = said.data.typed;
    const done = { confirm: words.confirmed, reject: words.rejected, correct: words.corrected }[decision];
    return (
      <p role="status" className="form-said">
        {said.data.outcome === "changed" ? words.changed : done}
      </p>
    );
  }
  const problems = said.at === "done" && said.data.outcome === "problems" ? said.data.problems : {};
  const problem = said.at === "refused" ? (sentences[said.fields.reason ?? said.refusal.code] ?? sentences.other) : undefined;
  const id = { campaignId, accountId, version };
  const reason = (here: boolean) => ({
    ...id,
    label: words.reason,
    kept: here ? kept?.reason : undefined,
    problem: here ? problem : undefined,
  });
  // A form for each: Enter in a field of the correction sends the correction.
  return (
    <>
      <form action={send} className="review-form" noValidate>
        <ReviewReason {...reason(!corrects)} />
        <div className="review-decisions">
          <button type="submit" name="decision" value="confirm" className="button">
            {words.confirm}
          </button>
          <button type="submit" name="decision" value="reject" className="button button-light">
            {words.reject}
          </button>
        </div>
      </form>
      <details open={corrects}>
        <summary>{words.correctText}</summary>
        <form action={send} className="review-form" noValidate>
          <div className="entry-fields">
            <EntryFields
              fields={ENTRY_FIELDS}
              texts={typed}
              problems={problems}
              words={words}
              onType={(field, after) => setTyped({ ...typed, [field]: after })}
            />
          </div>
          <ReviewReason {...reason(corrects)} />
          <button type="submit" name="decision" value="correct" className="button">
            {words.correct}
          </button>
        </form>
      </details>
    </>
  );
}
