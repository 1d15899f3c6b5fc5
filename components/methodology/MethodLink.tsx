import type { ReactNode } from "react";

/** To the chapter of the method that explains what it is written on. */
export function MethodLink({ chapter, children }: { chapter: "attendu" | "rangs" | "releves"; children: ReactNode }) {
  return <a href={`/methodologie#${chapter}`}>{children}</a>;
}
