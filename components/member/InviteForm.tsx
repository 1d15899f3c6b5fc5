"use client";

import { ActionForm } from "@/components/ui/ActionForm";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { TextField } from "@/components/ui/TextField";
import { inviteMember } from "@/lib/actions/member/inviteMember";

interface Props {
  words: Readonly<Record<"name" | "email" | "roles" | "submit" | "sending" | "passOn", string>>;
  roles: readonly { value: string; label: string; hint: string }[];
  sentences: Readonly<Record<string, string>>;
  /** Of this site: what the link begins with. */
  origin: string;
}

/** Invites somebody, and gives the link to pass on. */
export function InviteForm({ words, roles, sentences, origin }: Props) {
  return (
    <ActionForm
      action={inviteMember}
      submit={words.submit}
      sending={words.sending}
      sentences={sentences}
      done={({ path }: { path: string }) => (
        <>
          <p>{words.passOn}</p>
          <p className="one-time-link">{`${origin}${path}`}</p>
        </>
      )}
    >
      <TextField name="name" label={words.name} autoComplete="off" required />
      <TextField name="email" type="email" label={words.email} autoComplete="off" required />
      <CheckBoxes name="roles" legend={words.roles} choices={roles} />
    </ActionForm>
  );
}
