import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TextField } from "@/components/ui/TextField";
import { changePassword } from "@/lib/actions/member/changePassword";
import { signOutEverywhere } from "@/lib/actions/member/signOutEverywhere";
import type { Member } from "@/lib/data/member/member";
import type { OwnAccount } from "@/lib/data/member/readOwnAccount";
import type { SecondFactorBegun } from "@/lib/gate/readSecondFactorBegun";
import { OwnEmailForm } from "./OwnEmailForm";
import { SecondFactorSection } from "./SecondFactorSection";
import { useFormSentences } from "./useFormSentences";

export interface AccountShown {
  account: OwnAccount;
  begun: SecondFactorBegun | null;
  /** Whether links are mailed; without it the administrator changes an address. */
  byMail: boolean;
  /** Whether this instance asks every member for a second factor. */
  required: boolean;
}

/** What a member manages of their own account. */
export function AccountView({ member, shown }: { member: Member; shown: AccountShown }) {
  const t = useTranslations("account");
  const word = useTranslations("vocabulary");
  const sentences = useFormSentences();
  return (
    <div className="page page-narrow">
      <h1>{t("title")}</h1>
      <p className="standfirst">
        {t("standfirst", { name: member.name, email: member.email, roles: member.roles.map((role) => word(`role.${role}`)).join(", ") })}
      </p>
      <SecondFactorSection {...shown} />
      <section aria-labelledby="mot-de-passe">
        <h2 id="mot-de-passe">{t("password.title")}</h2>
        <p className="measure">{t("password.text")}</p>
        <ActionForm action={changePassword} submit={t("password.submit")} sending={t("sending")} sentences={sentences}>
          <TextField name="password" type="password" label={t("present")} autoComplete="current-password" required />
          <TextField
            name="newPassword"
            type="password"
            label={t("password.new")}
            hint={t("password.hint")}
            autoComplete="new-password"
            required
          />
        </ActionForm>
      </section>
      <section aria-labelledby="adresse">
        <h2 id="adresse">{t("email.title")}</h2>
        <p className="measure">{t(shown.byMail ? "email.byMail" : "email.byHand")}</p>
        {shown.byMail && (
          <OwnEmailForm
            words={{ submit: t("email.submit"), sending: t("sending"), sent: t("email.sent"), failed: t("email.failed") }}
            sentences={sentences}
          >
            <TextField name="email" type="email" label={t("email.new")} autoComplete="email" required />
            <TextField name="password" type="password" label={t("present")} autoComplete="current-password" required />
          </OwnEmailForm>
        )}
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t("sessions.title")}</h2>
        <p className="measure">{t("sessions.text")}</p>
        <ActionForm action={signOutEverywhere} submit={t("sessions.submit")} sending={t("sending")} sentences={sentences}>
          {null}
        </ActionForm>
      </section>
    </div>
  );
}
