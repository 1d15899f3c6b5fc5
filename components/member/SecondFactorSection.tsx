import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { QrCode } from "@/components/ui/QrCode";
import { TextField } from "@/components/ui/TextField";
import { beginOwnSecondFactor } from "@/lib/actions/member/beginOwnSecondFactor";
import { confirmOwnSecondFactor } from "@/lib/actions/member/confirmOwnSecondFactor";
import { removeOwnSecondFactor } from "@/lib/actions/member/removeOwnSecondFactor";
import { renewRecoveryCodes } from "@/lib/actions/member/renewRecoveryCodes";
import type { AccountShown } from "./AccountView";
import { RecoveryCodesForm } from "./RecoveryCodesForm";
import { useFormSentences } from "./useFormSentences";

/** Sets a second factor up, in two steps, and manages the one in force. */
export function SecondFactorSection({ account, begun, required }: Pick<AccountShown, "account" | "begun" | "required">) {
  const t = useTranslations("account");
  const sentences = useFormSentences();
  const inForce = account.secondFactorSince !== null;
  const password = <TextField name="password" type="password" label={t("present")} autoComplete="current-password" required />;
  const words = { sending: t("sending"), keep: t("secondFactor.keep") };
  return (
    <section aria-labelledby="second-facteur">
      <h2 id="second-facteur">{t("secondFactor.title")}</h2>
      {required && !inForce && <p className="form-said">{t("secondFactor.required")}</p>}
      <p className="measure">{t(inForce ? "secondFactor.inForce" : "secondFactor.text", { count: account.recoveryCodesLeft })}</p>
      {begun && (
        <>
          <p className="measure">{t("secondFactor.scan")}</p>
          <QrCode text={begun.address} label={t("secondFactor.qr")} />
          <p className="one-time-link">{t("secondFactor.secret", { secret: begun.secret.match(/.{1,4}/g)?.join(" ") ?? "" })}</p>
        </>
      )}
      {/* Stays where it is once the code was right: it shows the recovery codes, with or without a script. */}
      <RecoveryCodesForm
        action={confirmOwnSecondFactor}
        words={{ ...words, submit: t("secondFactor.confirm") }}
        sentences={sentences}
        open={begun !== null}
      >
        <TextField name="code" label={t("secondFactor.code")} autoComplete="one-time-code" inputMode="numeric" required />
      </RecoveryCodesForm>
      {!inForce && begun === null && (
        <ActionForm action={beginOwnSecondFactor} submit={t("secondFactor.begin")} sending={t("sending")} sentences={sentences}>
          {password}
        </ActionForm>
      )}
      {inForce && (
        <>
          <h3>{t("secondFactor.codes")}</h3>
          <RecoveryCodesForm action={renewRecoveryCodes} words={{ ...words, submit: t("secondFactor.renew") }} sentences={sentences}>
            {password}
          </RecoveryCodesForm>
        </>
      )}
      {((inForce && !required) || begun !== null) && (
        <>
          <h3>{t("secondFactor.off")}</h3>
          <ActionForm action={removeOwnSecondFactor} submit={t("secondFactor.remove")} sending={t("sending")} sentences={sentences}>
            {password}
          </ActionForm>
        </>
      )}
    </section>
  );
}
