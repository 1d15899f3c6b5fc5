import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { TickField } from "@/components/ui/TickField";
import { acceptCandidature } from "@/lib/actions/award/acceptCandidature";
import { confirmCandidatureByHand } from "@/lib/actions/award/confirmCandidatureByHand";
import { takeDownCandidature } from "@/lib/actions/award/takeDownCandidature";
import type { Candidature } from "@/lib/data/award/readCandidature";
import { RefuseForm } from "./RefuseForm";
import { useHandleSentences } from "./useHandleSentences";

/** What a manager can do with a candidature that waits; and with one that was accepted, should it have to go. */
export function HandleForms({ candidature }: { candidature: Candidature }) {
  const t = useTranslations("candidatures");
  const sentences = useHandleSentences();
  const { id, state, confirmedBy, categoryId, categories, takenDown } = candidature;
  const waits = state === "sent" || state === "confirmed";
  const choices = categories.map(({ id: value, name, nominated }) => ({
    value: String(value),
    label: nominated ? t("nominated", { name }) : name,
  }));
  const told = (["none", "sent", "failed", "off"] as const).map((mail) => [mail, t("told", { mail })] as const);
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
      {waits && (
        <section aria-labelledby="accept">
          <h2 id="accept">{t("accept")}</h2>
          <p>{state === "sent" ? t("first") : t("acceptText")}</p>
          {state === "confirmed" && (
            <ActionForm action={acceptCandidature} submit={t("submitAccept")} {...form}>
              <input type="hidden" name="id" value={id} />
              <ChoiceField name="category" label={t("acceptIn")} choices={choices} chosen={String(categoryId ?? choices[0]?.value ?? "")} />
            </ActionForm>
          )}
        </section>
      )}
      <RefuseForm open={waits} title={t("refuse")} submit={t("submitRefuse")} told={Object.fromEntries(told)} {...form}>
        <input type="hidden" name="id" value={id} />
        <LongTextField name="reason" label={t("reason")} hint={t("reasonHint", { confirmed: String(confirmedBy !== null) })} />
      </RefuseForm>
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
