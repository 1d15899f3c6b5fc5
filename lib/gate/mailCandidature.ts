import { readIdentity } from "@/lib/data/settings/readIdentity";
import { logUnexpected } from "@/lib/platform/log";
import { sendMail } from "@/lib/platform/mail";
import { mailLacks } from "@/lib/platform/mailLacks";
import { translator } from "@/lib/platform/messages";
import { siteOrigin } from "@/lib/platform/publicAddress";

/**
 * What is told: that an address is to be confirmed, with nothing that anybody typed, for whom it goes to has not shown yet that they sent
 * anything; or a refusal.
 */
export type ToldCandidature =
  | { subject: "candidature"; path: string }
  | { subject: "candidature-refused"; name: string; title: string; year: number; reason: string };

/** Tells whoever sent a candidature what they can do, or what became of it. It has been kept before: a mail that fails loses nothing. */
export async function mailCandidature(email: string, told: ToldCandidature): Promise<"sent" | "failed" | "off"> {
  if (mailLacks() !== null) return "off";
  const t = translator("fr", "mail");
  const { name: site } = await readIdentity();
  const refused = told.subject === "candidature" ? { name: "", title: "", year: 0, reason: "" } : told;
  const { name, title, year, reason } = refused;
  const url = told.subject === "candidature" ? `${siteOrigin()}${told.path}` : "";
  const words = { site, name, title, year: String(year), reason, url };
  try {
    await sendMail({ to: email, from: site, subject: t(`subject.${told.subject}`, words), text: t(`text.${told.subject}`, words) });
    return "sent";
  } catch (error) {
    logUnexpected(error, { mail: told.subject });
    return "failed";
  }
}
