"use client";

import type { ReactNode } from "react";

export interface ProofWords {
  day: { machine: string; shown: string };
  /** Null where the source has no address. */
  url: string | null;
  title: string;
  said: ReactNode;
}

/** What `ProofLink` says. */
export function ProofView({ day, url, title, said }: ProofWords) {
  const date = <time dateTime={day.machine}>{day.shown}</time>;
  if (url === null) {
    return (
      <>
        {date}
        <span className="sub">{said}</span>
      </>
    );
  }
  return (
    <a href={url} rel="external noopener" title={title}>
      {date}
      <span className="visually-hidden">{said}</span>
    </a>
  );
}
