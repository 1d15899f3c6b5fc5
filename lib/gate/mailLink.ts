import { readIdentity } from "@/lib/data/settings/readIdentity";
import type { LinkPurpose } from "@/lib/domain/member/linkLife";
import { logUnexpected } from "@/lib/platform/log";
import { sendMail } from "@/lib/platform/mail";
import { mailLacks } from "@/lib/platform/mailLacks";
import { translator } from "@/lib/platform/messages";
import { siteOrigin } from "@/lib/platform/publicAddress";

/** A link that was made for somebody, and what became of the mail with it. */
export interface GivenLink {
  purpose: Exclude<LinkPurpose, "first-administrator">;
  email: string;
  name: string;
  /** Null once it was mailed: it is of nobody else's concern then. */
  path: string | null;
  mail: "sent" | "failed" | "off";
}

export function linkGiven({ token, ...link }: Pick<GivenLink, "purpose" | "email" | "name"> & { token: string }): GivenLink {
  return { ...link, path: `/connexion/lien/${token}`, mail: "off" };
}

/** Sends a link to whom it is for, where mail is configured. It has been kept before: a mail that fails loses nothing. */
export async function mailLink(link: GivenLink): Promise<GivenLink> {
  const { purpose, email, name, path } = link;
  if (mailLacks() !== null || path === null) return link;
  const t = translator("fr", "mail");
  const { name: site } = await readIdentity();
  const fields = { name, site, url: `${siteOrigin()}${path}` };
  try {
    await sendMail({ to: email, from: site, subject: t(`subject.${purpose}`, fields), text: t(`text.${purpose}`, fields) });
    return { ...link, path: null, mail: "sent" };
  } catch (error) {
    logUnexpected(error, { mail: purpose });
    return { ...link, mail: "failed" };
  }
}
