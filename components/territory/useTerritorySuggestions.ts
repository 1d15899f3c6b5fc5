"use client";

import { useEffect, useState } from "react";
import { MOST_SUGGESTIONS, type Suggestion } from "./suggestion";

const SHORTEST_QUERY = 2;
const PAUSE_MS = 150;

/**
 * Asks the public API for the territories that a text finds, once the reader pauses.
 * @param text what was typed; null asks nothing
 * @returns null before an answer, or when it failed: the form still works
 */
export function useTerritorySuggestions(text: string | null): readonly Suggestion[] | null {
  const [found, setFound] = useState<{ text: string; rows: readonly Suggestion[] } | null>(null);
  const asked = text?.trim() ?? "";
  useEffect(() => {
    if (asked.length < SHORTEST_QUERY) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const parameters = new URLSearchParams({ q: asked, pageSize: String(MOST_SUGGESTIONS) });
        const answer = await fetch(`/api/v1/territories?${parameters}`, { signal: abort.signal });
        if (answer.ok) setFound({ text: asked, rows: (await answer.json()).rows });
      } catch {
        if (!abort.signal.aborted) setFound(null); // the network is down; what the next key aborted is not missed
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  return found?.text === asked ? found.rows : null; // those of an older text would change under the reader's choice
}
