"use client";

import { useEffect } from "react";
import { draftStorage, type KeptDraft, readDrafts, settledDrafts } from "./drafts";

/**
 * Hands on the drafts that this browser keeps, once the page is there: they are the browser's. Those that somebody is typing in another tab
 * are passed over; where that tab never said that their line was left, they are looked for again.
 */
export function useFoundDrafts(key: string, found: (drafts: ReadonlyMap<number, KeptDraft>) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { settled, wait } = settledDrafts(readDrafts(draftStorage(), key), Date.now());
      found(settled);
      if (wait !== null) timer = setTimeout(look, wait);
    };
    look();
    return () => clearTimeout(timer);
  }, [key, found]);
}
