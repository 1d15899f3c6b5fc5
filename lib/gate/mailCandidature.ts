import { readIdentity } from "@/lib/data/settings/readIdentity";
import { logUnexpected } from "@/lib/platform/log";
import { sendMail } from "@/lib/platform/mail";
import { mailLacks } from "@/lib/platform/mailLacks";
import { translator } from "@/lib/platform/messages";
import { siteOrigin } from "@/lib/platform/publicAddress";

/**
 * What is told: that an address is to be confirmed, with nothing that anybody typed, for whom it goes to has not shown yet that they sent
 * anything; or what was decided.
 */
export type ToldCandidature =
  | { subject: "candidature"; path: string }
  | { subject: "candidature-accepted"; name: string; title: string; territory: string; category: string; year: number }
  | { subject: "candidature-refused"; name: string; title: string; year: number; reason: string };

/** What became of a mail: `none` where nobody is told. */
export type MailTold = "none" | "sent" | "failed" | "off";

/** Tells whoever sent a candidature what they can do, or what became of it. It has been kept before: a mail that fails loses nothing. */
export async function mailCandidature(email: string, told: ToldCandidature): Promise<"sent" | "failed" | "off"> {
  if (mailLacks() !== null) return "off";
  const t = translator("fr", "mail");
  const { name: site } = await readIdentity();
  const { subject, ...said } = told;
  const path = "path" in said ? said.path : "/prix";
  const words = { site, ...said, year: "year" in said ? String(said.year) : "", url: `${siteOrigin()}${path}` };
  try {
    await sendMail({ to: email, from: site, subject: t(`subject.${subject}`, words), text: t(`text.${subject}`, words) });
    return "sent";
  } catch (error) {
    logUnexpected(error, { mail: subject });
    return "failed";
  }
}
