import type { ReactNode } from "react";
import { SiteLink } from "@/components/site/SiteLink";

/** To the chapter of the method that explains what it is written on. */
export function MethodLink({ chapter, children }: { chapter: "attendu" | "indice" | "rangs" | "releves"; children: ReactNode }) {
  return <SiteLink href={`/methodologie#${chapter}`}>{children}</SiteLink>;
}
