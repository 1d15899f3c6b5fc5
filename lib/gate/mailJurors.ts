import { readIdentity } from "@/lib/data/settings/readIdentity";
import { logUnexpected } from "@/lib/platform/log";
import { sendMail } from "@/lib/platform/mail";
import { translator } from "@/lib/platform/messages";
import { siteOrigin } from "@/lib/platform/publicAddress";

/** So many at a time: whoever sends them waits for the page. */
const AT_ONCE = 8;

/**
 * Mails each of some jurors of an award what it asks of them, which names no nominee.
 * @param said what is said to each of them, by the names that the text gives it
 * @returns the names of those to whom it went, and of those to whom it did not
 */
export async function mailJurors<Juror extends { name: string; email: string }>(
  mail: "jury-reminder" | "jury-call",
  award: { year: number; theme: string },
  jurors: readonly Juror[],
  said: (juror: Juror) => Readonly<Record<string, string>>,
): Promise<{ sent: string[]; failed: string[] }> {
  const t = translator("fr", "mail");
  const { name: site } = await readIdentity();
  const words = { site, year: String(award.year), theme: award.theme, url: `${siteOrigin()}/jury` };
  const send = async (juror: Juror) => {
    try {
      const text = t(`text.${mail}`, { ...words, name: juror.name, ...said(juror) });
      await sendMail({ to: juror.email, from: site, subject: t(`subject.${mail}`, words), text });
      return { name: juror.name, sent: true };
    } catch (error) {
      logUnexpected(error, { mail });
      return { name: juror.name, sent: false };
    }
  };
  const told: { name: string; sent: boolean }[] = [];
  for (let at = 0; at < jurors.length; at += AT_ONCE) told.push(...(await Promise.all(jurors.slice(at, at + AT_ONCE).map(send))));
  const named = (sent: boolean) => told.filter((one) => one.sent === sent).map(({ name }) => name);
  return { sent: named(true), failed: named(false) };
}
