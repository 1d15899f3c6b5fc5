import type { ReactNode } from "react";
import { SiteLink } from "@/components/site/SiteLink";

type Chapter = "attendu" | "indice" | "rangs" | "releves";

/** The French address of a chapter of the method. */
export const methodAddress = (chapter: Chapter) => `/methodologie#${chapter}`;

/** To the chapter of the method that explains what it is written on. */
export function MethodLink({ chapter, children }: { chapter: Chapter; children: ReactNode }) {
  return <SiteLink href={methodAddress(chapter)}>{children}</SiteLink>;
}
