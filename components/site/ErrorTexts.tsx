"use client";

import { createContext, type ReactNode, useContext } from "react";

export interface ErrorWords {
  title: string;
  /** With `{id}` where the number of the error goes. */
  text: string;
  retry: string;
}

const Words = createContext<ErrorWords | null>(null);

/** Carries the words of the error page to the browser, which draws it without the server. */
export function ErrorTexts({ words, children }: { words: ErrorWords; children: ReactNode }) {
  return <Words.Provider value={words}>{children}</Words.Provider>;
}

export function useErrorWords(): ErrorWords | null {
  return useContext(Words);
}
