import type { ReactNode } from "react";

/** Where the legal notice says what a request for a correction has to hold. */
export const CORRECTIONS = "corriger";

/** To what a request for a correction has to say. */
export function CorrectionLink({ children }: { children: ReactNode }) {
  return <a href={`/mentions-legales#${CORRECTIONS}`}>{children}</a>;
}
