"use client";

import { ProofView, type ProofWords } from "./ProofView";

export interface NotRankedRowWords {
  name: string;
  href: string;
  reason: string;
  /** What is known all the same. */
  known: string | null;
  proof: ProofWords | null;
}

/** Territories that are not ranked: why, and what is known all the same. */
export function NotRankedRows({ rows }: { rows: readonly NotRankedRowWords[] }) {
  return (
    <tbody>
      {rows.map(({ name, href, reason, known, proof }) => (
        <tr key={href}>
          <th scope="row">
            <a href={href}>{name}</a>
          </th>
          <td>
            {reason}
            {known !== null && <span className="sub">{known}</span>}
            {proof && (
              <span className="sub">
                <ProofView {...proof} />
              </span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
