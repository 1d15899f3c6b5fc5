import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TextField } from "@/components/ui/TextField";
import { followLink } from "@/lib/actions/member/followLink";
import type { OpenLink } from "@/lib/data/member/readLink";
import { useFormSentences } from "./useFormSentences";

/** What a one-time link opens: the form of its purpose, or that it no longer opens. */
export function LinkView({ token, link }: { token: string; link: OpenLink | null }) {
  const t = useTranslations("link");
  const sentences = useFormSentences();
  if (link === null) {
    return (
      <div className="page page-narrow">
        <h1>{t("closedTitle")}</h1>
        <p className="standfirst">{t("closedText")}</p>
        <p>
          <a href="/connexion">{t("toSignIn")}</a>
        </p>
      </div>
    );
  }
  const { purpose, member, newEmail } = link;
  const changesAddress = purpose === "email-change";
  const facts = { name: member?.name ?? "", email: newEmail ?? member?.email ?? "" };
  return (
    <div className="page page-narrow">
      <h1>{t(`purpose.${purpose}.title`, facts)}</h1>
      <p className="standfirst">{t(`purpose.${purpose}.text`, facts)}</p>
      <ActionForm action={followLink} submit={t(`purpose.${purpose}.submit`)} sending={t("sending")} sentences={sentences}>
        <input type="hidden" name="token" value={token} />
        {purpose === "first-administrator" && (
          <>
            <TextField name="name" label={t("name")} autoComplete="name" required />
            <TextField name="email" type="email" label={t("email")} autoComplete="username" required />
          </>
        )}
        {!changesAddress && (
          <TextField name="password" type="password" label={t("password")} hint={t("passwordHint")} autoComplete="new-password" required />
        )}
      </ActionForm>
    </div>
  );
}
