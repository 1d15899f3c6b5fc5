"use server";

import { after } from "next/server";
import { z } from "zod";
import { changeEmail } from "@/lib/data/member/changeEmail";
import { createMember } from "@/lib/data/member/createMember";
import { hasAdministrator } from "@/lib/data/member/hasAdministrator";
import { readMemberName } from "@/lib/data/member/readMemberName";
import { setPassword } from "@/lib/data/member/setPassword";
import { type SpentLink, spendLink } from "@/lib/data/member/spendLink";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { hashNewPassword } from "@/lib/gate/hashNewPassword";
import { memberAction, type Transaction } from "@/lib/gate/memberAction";
import { signInAfter } from "@/lib/gate/signInAfter";
import { tellOldAddress } from "@/lib/gate/tellOldAddress";
import { ExpectedError } from "@/lib/platform/errors";

const text = (longest: number) => z.string({ error: "missing" }).trim().max(longest, "too-long");

/** Does what a one-time link is for, and uses it up. A refusal leaves it as it was. */
export const followLink = memberAction({
  permission: "use-link",
  input: z.object({
    token: text(100).min(1, "missing"),
    email: z.email("bad-email").max(200, "too-long").optional(),
    name: text(200).min(1, "missing").optional(),
    password: z.string().optional(),
  }),
  run: async ({ input, client, now }) => {
    const link = await spendLink(client, input.token, now);
    if (link === null) throw new ExpectedError("link-closed");
    if (link.purpose === "first-administrator") {
      if (await hasAdministrator(client)) throw new ExpectedError("link-closed"); // somebody came first, by another way
      const [email, name] = [foldEmail(required(input.email, "email")), required(input.name, "name")];
      const passwordHash = await hashNewPassword(input.password, [email, name]);
      await createMember(client, { email, name, roles: ["ADMIN"], passwordHash, actor: "link" });
      return { to: signInAfter(link.purpose) };
    }
    await renewAccess(client, link, input.password, now);
    return { to: signInAfter(link.purpose) };
  },
});

/** For somebody who is known: another address, or a password. */
async function renewAccess(client: Transaction, link: SpentLink, password: string | undefined, now: Date): Promise<void> {
  const { purpose, memberId, newEmail } = link;
  if (memberId === null) throw new ExpectedError("link-closed");
  const actor = `member:${memberId}`;
  if (newEmail !== null) {
    const moved = await changeEmail(client, { memberId, email: newEmail, actor, now });
    after(() => tellOldAddress(moved));
    return;
  }
  const passwordHash = await hashNewPassword(password, await readMemberName(client, memberId));
  const action = purpose === "invitation" ? "accept-invitation" : "reset-password";
  if (!(await setPassword(client, { memberId, passwordHash, actor, action, now }))) throw new ExpectedError("link-closed");
}

function required(value: string | undefined, field: string): string {
  if (value === undefined || value === "") throw new ExpectedError("bad-form", { count: 1, field, problem: "missing" });
  return value;
}
