import { readIdentity } from "@/lib/data/settings/readIdentity";
import { logUnexpected } from "@/lib/platform/log";
import { sendMail } from "@/lib/platform/mail";
import { mailLacks } from "@/lib/platform/mailLacks";
import { translator } from "@/lib/platform/messages";

/** Says to the address that a member had that it opens nothing any more: whoever has lost an account this way learns it there. */
export async function tellOldAddress({ before, name }: { before: string; name: string }): Promise<void> {
  if (mailLacks() !== null) return;
  const t = translator("fr", "mail");
  const { name: site } = await readIdentity();
  try {
    await sendMail({
      to: before,
      from: site,
      subject: t("subject.email-changed", { site }),
      text: t("text.email-changed", { site, name }),
    });
  } catch (error) {
    logUnexpected(error, { mail: "email-changed" });
  }
}
