import type { ReactNode } from "react";
import { SiteLink } from "@/components/site/SiteLink";

/** Where the legal notice says what a request for a correction has to hold. */
export const CORRECTIONS = "corriger";

/** To what a request for a correction has to say. */
export function CorrectionLink({ children }: { children: ReactNode }) {
  return <SiteLink href={`/mentions-legales#${CORRECTIONS}`}>{children}</SiteLink>;
}
