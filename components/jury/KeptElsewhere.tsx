"use client";

import { useEffect, useState } from "react";
import { nomineesKept } from "./keptTexts";

interface Props {
  memberId: number;
  nominees: readonly { id: string; name: string }[];
  sentence: string;
}

/** Nominees of which this browser keeps a text that the server has not: their pages send it. */
export function KeptElsewhere({ memberId, nominees, sentence }: Props) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setKept(nomineesKept(memberId)), [memberId]);
  const shown = nominees.filter(({ id }) => kept.has(id));
  if (shown.length === 0) return null;
  return (
    <div role="status" className="notice">
      <p>{sentence}</p>
      <ul className="links">
        {shown.map(({ id, name }) => (
          <li key={id}>
            <a href={`/jury/nommes/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
