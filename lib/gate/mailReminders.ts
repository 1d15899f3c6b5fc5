import type { DueJuror } from "@/lib/data/award/listDueJurors";
import type { AwardFacts } from "@/lib/data/award/readAward";
import { readIdentity } from "@/lib/data/settings/readIdentity";
import { formatDay } from "@/lib/domain/format/formatDay";
import { logUnexpected } from "@/lib/platform/log";
import { sendMail } from "@/lib/platform/mail";
import { translator } from "@/lib/platform/messages";
import { siteOrigin } from "@/lib/platform/publicAddress";

/** So many at a time: whoever sends them waits for the page. */
const AT_ONCE = 8;

/** Reminds jurors of what they have left to do. @returns the names of those to whom it went, and of those to whom it did not */
export async function mailReminders(award: Pick<AwardFacts, "year" | "theme" | "phases">, jurors: readonly DueJuror[]) {
  const t = translator("fr", "mail");
  const { name: site } = await readIdentity();
  const last = award.phases.find(({ kind }) => kind === "assessment")?.endsOn;
  const words = {
    site,
    year: String(award.year),
    theme: award.theme,
    url: `${siteOrigin()}/jury`,
    day: last ? formatDay(last, "day", "fr") : "",
  };
  const remind = async ({ name, email, declares, assesses }: DueJuror) => {
    const said = { ...words, name, declares: String(declares), assesses: String(assesses) };
    try {
      await sendMail({ to: email, from: site, subject: t("subject.jury-reminder", words), text: t("text.jury-reminder", said) });
      return { name, sent: true };
    } catch (error) {
      logUnexpected(error, { mail: "jury-reminder" });
      return { name, sent: false };
    }
  };
  const told: { name: string; sent: boolean }[] = [];
  for (let at = 0; at < jurors.length; at += AT_ONCE) told.push(...(await Promise.all(jurors.slice(at, at + AT_ONCE).map(remind))));
  const named = (sent: boolean) => told.filter((one) => one.sent === sent).map(({ name }) => name);
  return { sent: named(true), failed: named(false) };
}
