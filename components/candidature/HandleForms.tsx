import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TickField } from "@/components/ui/TickField";
import { acceptCandidature } from "@/lib/actions/award/acceptCandidature";
import { confirmCandidatureByHand } from "@/lib/actions/award/confirmCandidatureByHand";
import { refuseCandidature } from "@/lib/actions/award/refuseCandidature";
import { takeDownCandidature } from "@/lib/actions/award/takeDownCandidature";
import type { Candidature } from "@/lib/data/award/readCandidature";
import { ToldForm } from "./ToldForm";
import { useHandleSentences } from "./useHandleSentences";

/** What a manager can do with a candidature that waits; and with one that was accepted, should it have to go. */
export function HandleForms({ candidature, mails }: { candidature: Candidature; mails: boolean }) {
  const t = useTranslations("candidatures");
  const sentences = useHandleSentences();
  const { id, state, confirmedBy, categoryId, categories, takenDown } = candidature;
  const waits = state === "sent" || state === "confirmed";
  const choices = categories.map(({ id: value, name, nominated }) => ({
    value: String(value),
    label: nominated ? t("nominated", { name }) : name,
  }));
  const told = (of: "accepted" | "refused") => ({
    ...{ none: t(`told.${of}`, { mail: "none" }), sent: t(`told.${of}`, { mail: "sent" }) },
    ...{ failed: t(`told.${of}`, { mail: "failed" }), off: t(`told.${of}`, { mail: "off" }) },
  });
  const form = { sending: t("sending"), sentences };
  return (
    <>
      {state === "sent" && (
        <section aria-labelledby="confirm">
          <h2 id="confirm">{t("confirm")}</h2>
          <p>{t("confirmText")}</p>
          <ActionForm action={confirmCandidatureByHand} submit={t("submitConfirm")} {...form}>
            <input type="hidden" name="id" value={id} />
          </ActionForm>
        </section>
      )}
      <div>
        {waits && <h2>{t("accept")}</h2>}
        {waits && <p>{state === "sent" ? t("first") : t("acceptText", { mails: String(mails) })}</p>}
        <ToldForm action={acceptCandidature} open={state === "confirmed"} submit={t("submitAccept")} words={told("accepted")} {...form}>
          <input type="hidden" name="id" value={id} />
          <ChoiceField name="category" label={t("acceptIn")} choices={choices} chosen={String(categoryId ?? choices[0]?.value ?? "")} />
        </ToldForm>
      </div>
      <div>
        {waits && <h2>{t("refuse")}</h2>}
        <ToldForm action={refuseCandidature} open={waits} submit={t("submitRefuse")} words={told("refused")} {...form}>
          <input type="hidden" name="id" value={id} />
          <LongTextField
            name="reason"
            label={t("reason")}
            hint={t("reasonHint", { told: confirmedBy === null ? "unconfirmed" : mails ? "mailed" : "off" })}
          />
        </ToldForm>
      </div>
      {state === "accepted" && takenDown === null && (
        <details>
          <summary>{t("takeDown")}</summary>
          <p>{t("takeDownText")}</p>
          <ActionForm action={takeDownCandidature} submit={t("submitTakeDown")} {...form}>
            <input type="hidden" name="id" value={id} />
            <LongTextField name="reason" label={t("reason")} hint={t("takeDownHint")} />
            <TickField name="sure" label={t("takeDownSure")} />
          </ActionForm>
        </details>
      )}
    </>
  );
}
