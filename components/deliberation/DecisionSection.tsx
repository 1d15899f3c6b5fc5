import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { decidePrize } from "@/lib/actions/award/decidePrize";
import type { NomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { PRIZES } from "@/lib/domain/award/prize";
import { formatMoment } from "@/lib/domain/format/formatMoment";
import { useDeliberationSentences } from "./useDeliberationSentences";

/** What was decided and why, pending until it is published; and for whoever presides, the form that decides. */
export function DecisionSection({ nominee }: { nominee: NomineeDeliberation }) {
  const { head, decision } = nominee;
  const t = useTranslations("deliberation.decision");
  const prize = useTranslations("vocabulary.prize");
  const locale = useLocale();
  const table = useTranslations("deliberation.table");
  if (!head.prizesShown) return <p className="soft deliberation-part">{table("prizesHidden")}</p>;
  const presides = head.activePhase === "deliberation" && (head.manager || head.seat === "chair");
  if (!presides && !decision) return null;
  return (
    <section className="deliberation-part">
      <h2>{t("title")}</h2>
      {decision && (
        <>
          <p>
            <strong>{prize(decision.prize)}</strong>
            <span className="soft">
              {t(`by.${decision.manner}`, {
                name: decision.decidedBy,
                at: formatMoment(decision.decidedAt, locale),
                version: decision.version,
              })}
            </span>
          </p>
          <p className="jury-words">{decision.reason}</p>
        </>
      )}
      {presides && <DecisionForm nominee={nominee} />}
    </section>
  );
}

function DecisionForm({ nominee: { head, nomineeId, decision, tally } }: { nominee: NomineeDeliberation }) {
  const t = useTranslations("deliberation.decision");
  const prize = useTranslations("vocabulary.prize");
  const sentences = useDeliberationSentences();
  return (
    <>
      <p>{head.decidedBy === "vote" ? t("byVote") : t("byChair")}</p>
      <ActionForm
        action={decidePrize}
        submit={decision ? t("again") : t("submit")}
        sending={t("sending")}
        sentences={sentences}
        doneText={t("done")}
      >
        <input type="hidden" name="nomineeId" value={nomineeId} />
        <input type="hidden" name="version" value={decision?.version ?? 0} />
        <ChoiceField
          key={`${decision?.version} ${tally?.outcome}`}
          name="prize"
          label={t("prize")}
          choices={[{ value: "", label: t("choose") }, ...PRIZES.map((value) => ({ value, label: prize(value) }))]}
          chosen={(head.decidedBy === "vote" ? tally?.outcome : null) ?? decision?.prize ?? ""}
        />
        <LongTextField
          key={decision?.version}
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          defaultValue={decision?.reason ?? ""}
        />
      </ActionForm>
    </>
  );
}
