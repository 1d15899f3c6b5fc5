"use client";

import { useEffect, useRef } from "react";

/** How long to wait before trying again what could not be sent. */
const AGAIN_MS = 8_000;

/**
 * Says when what could not be sent is worth another try: after a while, when the network is back, and when somebody comes back to the page,
 * perhaps from signing in again in another tab.
 */
export function useAgain(waits: boolean, again: (signedIn: boolean) => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (!waits) return;
    const later = () => latest.current(false);
    const back = () => {
      if (document.visibilityState === "visible") latest.current(true);
    };
    const timer = setInterval(later, AGAIN_MS);
    window.addEventListener("online", later);
    window.addEventListener("focus", back);
    document.addEventListener("visibilitychange", back);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", later);
      window.removeEventListener("focus", back);
      document.removeEventListener("visibilitychange", back);
    };
  }, [waits]);
}
