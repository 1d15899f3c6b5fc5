"use client";

export interface IndexMadeWords {
  summary: string;
  /** Of whom, for somebody who hears it among others. */
  of: string | null;
  lines: readonly string[];
}

/** What `IndexMade` says. */
export function IndexMadeView({ summary, of, lines }: IndexMadeWords) {
  return (
    <details className="index-made">
      <summary>
        {summary}
        {of !== null && <span className="visually-hidden"> {of}</span>}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
