"use client";

import { useEffect, useRef } from "react";

/** Others may be entering figures all the while, and each preview takes a processor for seconds. */
const NOT_WITHIN_MS = 60_000;

/**
 * Sends the form that it stands in as soon as it shows: with a script nobody has to ask for what is live.
 * @param last when it was last computed, an ISO instant
 */
export function AskAtOnce({ last }: { last: string | null }) {
  const place = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (last === null || Date.now() - Date.parse(last) > NOT_WITHIN_MS) place.current?.form?.requestSubmit();
  }, [last]);
  return <input ref={place} type="hidden" />;
}
