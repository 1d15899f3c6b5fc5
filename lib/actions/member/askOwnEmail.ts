"use server";

import { z } from "zod";
import { giveEmailLink } from "@/lib/data/member/giveEmailLink";
import { foldEmail } from "@/lib/domain/member/foldEmail";
import { type GivenLink, linkGiven, mailLink } from "@/lib/gate/mailLink";
import { memberAction } from "@/lib/gate/memberAction";
import { ExpectedError } from "@/lib/platform/errors";
import { mailLacks } from "@/lib/platform/mailLacks";

/** Another address for oneself, by a link that goes there and nowhere else: the page never has it. Without mail the administrator makes it. */
export const askOwnEmail = memberAction({
  permission: "manage-own-account",
  input: z.object({ password: z.string().min(1, "missing"), email: z.email("bad-email").max(200, "too-long") }),
  password: ({ password }) => password,
  run: async ({ input, member, actor, client, now }) => {
    const lacking = mailLacks();
    if (lacking !== null) throw new ExpectedError("mail-not-configured", { expected: lacking });
    const email = foldEmail(input.email);
    const given = await giveEmailLink(client, { memberId: member.id, newEmail: email, actor, now });
    return { data: { link: linkGiven({ purpose: "email-change", email, ...given }), sent: false } as Sending };
  },
  afterwards: async ({ link }) => ({ link: null, sent: link !== null && (await mailLink(link)).mail === "sent" }),
});

/** The link is gone once it was mailed. */
interface Sending {
  link: GivenLink | null;
  sent: boolean;
}
