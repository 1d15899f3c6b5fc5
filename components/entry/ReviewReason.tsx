"use client";

import { useId, useState } from "react";

interface Props {
  campaignId: number;
  accountId: number;
  version: number;
  label: string;
  /** What was typed before it was refused. */
  kept: string | undefined;
  problem: string | undefined;
}

/** What every decision on a doubtful figure says: which one, as it was seen, and why. */
export function ReviewReason({ campaignId, accountId, version, label, kept, problem }: Props) {
  const [reason, setReason] = useState(kept ?? "");
  const id = useId();
  return (
    <>
      <input type="hidden" name="campaignId" value={campaignId} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="version" value={version} />
      <label htmlFor={id}>{label}</label>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="form-problem">
          {problem}
        </p>
      )}
      <input
        id={id}
        name="reason"
        className="field"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
    </>
  );
}
