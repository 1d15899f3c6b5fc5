import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TextField } from "@/components/ui/TextField";
import { askNewPassword } from "@/lib/actions/member/askNewPassword";
import { useFormSentences } from "./useFormSentences";

/** Where a forgotten password is said. @param byMail whether a link is sent, or the administrator gives it */
export function ForgottenView({ byMail }: { byMail: boolean }) {
  const t = useTranslations("forgotten");
  const way = byMail ? "byMail" : "byHand";
  return (
    <div className="page page-narrow">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t(`${way}.text`)}</p>
      <ActionForm
        action={askNewPassword}
        submit={t(`${way}.submit`)}
        sending={t("sending")}
        sentences={useFormSentences()}
        doneText={t(`${way}.done`)}
      >
        <TextField name="email" type="email" label={t("email")} autoComplete="username" required />
      </ActionForm>
      <p>
        <a href="/connexion">{t("back")}</a>
      </p>
    </div>
  );
}
