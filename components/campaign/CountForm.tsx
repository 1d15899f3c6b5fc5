"use client";

import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/ActionForm";
import { fillIn } from "@/components/ui/fillIn";
import type { ActionState } from "@/lib/gate/actionState";

interface Props {
  /** Gives how many it changed. */
  action: (before: ActionState<number>, form: FormData) => Promise<ActionState<number>>;
  /** False once there is nothing to do any more: only what came of it still shows. */
  open?: boolean;
  submit: string;
  sending: string;
  /** What is said of none and of some; `some` names the count as `{count}`. */
  words: Readonly<Record<"none" | "some", string>>;
  sentences: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Changes many at once, and says how many. */
export function CountForm({ words, children, ...form }: Props) {
  return (
    <ActionForm {...form} done={(count) => <p>{count === 0 ? words.none : fillIn(words.some, { count })}</p>}>
      {children}
    </ActionForm>
  );
}
