import type { ReactNode } from "react";

/** To what a request for a correction has to say. */
export const correctionLink = (text: ReactNode) => <a href="/mentions-legales#corriger">{text}</a>;
