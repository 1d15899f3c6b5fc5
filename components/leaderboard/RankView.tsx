"use client";

import { OrdinalView, type OrdinalWords } from "@/components/ui/OrdinalView";

export interface RankWords {
  ordinal: OrdinalWords;
  /** Shown, and as it is read aloud. */
  range: { shown: string; said: string } | null;
  tied: string | null;
  /** What explains the range. */
  href?: string | undefined;
}

/** What `RankText` says. */
export function RankView({ ordinal, range, tied, href }: RankWords) {
  const said = range && (
    <>
      <span aria-hidden="true">({range.shown})</span>
      <span className="visually-hidden">{range.said}</span>
    </>
  );
  return (
    <>
      <span className="rank">
        <OrdinalView {...ordinal} />
      </span>{" "}
      {said && <span className="range">{href === undefined ? said : <a href={href}>{said}</a>}</span>}{" "}
      {tied !== null && <span className="tied">{tied}</span>}
    </>
  );
}
