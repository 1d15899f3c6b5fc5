"use client";

import { useEffect, useState } from "react";
import { type AssessmentText, readAssessmentText } from "@/lib/domain/award/assessmentText";
import type { Criterion } from "@/lib/domain/award/criterion";
import { AssessmentTextView } from "./AssessmentTextView";
import { keptKey, readKept } from "./keptTexts";

interface Props {
  memberId: number;
  nomineeId: string;
  criteria: readonly Criterion[];
  sentence: string;
}

/** What this browser keeps and the server never took, once it takes nothing any more. */
export function UnsentTexts({ memberId, nomineeId, criteria, sentence }: Props) {
  const [kept, setKept] = useState<readonly { name: string; text: AssessmentText }[]>([]);
  useEffect(
    () => setKept(readKept(keptKey(memberId, nomineeId, "grid")).map(({ name, value }) => ({ name, text: readAssessmentText(value) }))),
    [memberId, nomineeId],
  );
  return kept.map(({ name, text }) => (
    <section key={name} className="other-text">
      <p>
        <b>{sentence}</b>
      </p>
      <AssessmentTextView text={text} criteria={criteria} />
    </section>
  ));
}
