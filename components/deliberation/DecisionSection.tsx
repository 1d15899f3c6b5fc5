import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { decidePrize } from "@/lib/actions/award/decidePrize";
import type { NomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { castingChoices } from "@/lib/domain/award/castingChoices";
import { decisionManner } from "@/lib/domain/award/decisionManner";
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
              {t(`by.${decisionManner(decision.manner, decision.basis)}`, {
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

function DecisionForm({ nominee: { head, nomineeId, decision, versions, tally, quorum } }: { nominee: NomineeDeliberation }) {
  const t = useTranslations("deliberation.decision");
  const prize = useTranslations("vocabulary.prize");
  const sentences = useDeliberationSentences();
  const votes = head.decidedBy === "vote" && quorum.entitled > 0;
  // Divided ballots are parted by who presides, once enough are in.
  const choices = votes && tally && tally.cast >= quorum.needed ? castingChoices(tally) : [];
  const casting = choices.length > 0 && decision === null;
  const list = useFormatter().list;
  const rule = quorum.entitled === 0 ? t("byManager") : votes ? t("byVote") : t("byChair");
  return (
    <>
      <p>{casting ? t("casting", { prizes: list(choices.map((one) => prize(one))) }) : rule}</p>
      <ActionForm
        action={decidePrize}
        submit={decision ? t("again") : t("submit")}
        sending={t("sending")}
        sentences={sentences}
        doneText={t("done")}
      >
        <input type="hidden" name="nomineeId" value={nomineeId} />
        <input type="hidden" name="version" value={versions} />
        {casting && <input type="hidden" name="casting" value="yes" />}
        <ChoiceField
          key={`${versions} ${tally?.outcome}`}
          name="prize"
          label={t("prize")}
          choices={[{ value: "", label: t("choose") }, ...(casting ? choices : PRIZES).map((value) => ({ value, label: prize(value) }))]}
          chosen={(votes ? tally?.outcome : null) ?? decision?.prize ?? ""}
        />
        <LongTextField key={versions} name="reason" label={t("reason")} hint={t("reasonHint")} defaultValue={decision?.reason ?? ""} />
      </ActionForm>
    </>
  );
}
