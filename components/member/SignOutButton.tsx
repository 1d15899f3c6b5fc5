"use client";

import { useActionState } from "react";
import { forgetJury } from "@/components/jury/keptTexts";
import { type ActionState, START } from "@/lib/gate/actionState";

interface Props {
  action: (before: ActionState<null>, form: FormData) => Promise<ActionState<null>>;
  label: string;
}

export function SignOutButton({ action, label }: Props) {
  const [, send] = useActionState(action, START);
  return (
    <form action={send} onSubmit={forgetJury}>
      <button type="submit" className="button-plain">
        {label}
      </button>
    </form>
  );
}
