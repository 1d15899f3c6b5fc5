"use client";

import { useActionState, useId } from "react";
import { reviewEntry } from "@/lib/actions/campaign/reviewEntry";
import { START } from "@/lib/gate/actionState";

interface Props {
  campaignId: number;
  accountId: number;
  version: number;
  words: Readonly<Record<"reason" | "confirm" | "reject" | "confirmed" | "rejected" | "changed", string>>;
  sentences: Readonly<Record<string, string>>;
}

/** Confirms or rejects, with a reason that stays beside the figure. */
export function ReviewForm({ campaignId, accountId, version, words, sentences }: Props) {
  const [said, send] = useActionState(reviewEntry, START);
  const id = useId();
  if (said.at === "done") {
    const { outcome, decision } = said.data;
    return (
      <p role="status" className="form-said">
        {outcome === "changed" ? words.changed : decision === "confirm" ? words.confirmed : words.rejected}
      </p>
    );
  }
  const problem = said.at === "refused" ? (sentences[said.fields.reason ?? said.refusal.code] ?? sentences.other) : undefined;
  return (
    <form action={send} className="review-form" noValidate>
      <input type="hidden" name="campaignId" value={campaignId} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="version" value={version} />
      <label htmlFor={id}>{words.reason}</label>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="form-problem">
          {problem}
        </p>
      )}
      <input id={id} name="reason" className="field" maxLength={500} aria-describedby={problem ? `${id}-problem` : undefined} />
      <div className="review-decisions">
        <button type="submit" name="decision" value="confirm" className="button">
          {words.confirm}
        </button>
        <button type="submit" name="decision" value="reject" className="button button-light">
          {words.reject}
        </button>
      </div>
    </form>
  );
}
