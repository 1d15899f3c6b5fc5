"use client";

import { useEffect } from "react";

/**
 * Asks for the page once more where an action led to it through another address: the cookie that that address gives reaches no browser
 * which did not go there itself.
 */
export function ReadAgain({ path }: { path: string }) {
  useEffect(() => {
    if (location.pathname !== path) location.reload();
  }, [path]);
  return null;
}
