import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { reopenVote } from "@/lib/actions/award/reopenVote";
import type { NomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { formatMoment } from "@/lib/domain/format/formatMoment";
import { useDeliberationSentences } from "./useDeliberationSentences";

/** Decisions that were taken back, and why; for whoever presides, the form that takes back one that was voted. */
export function ReopeningSection({ nominee: { head, nomineeId, decision, reopenings } }: { nominee: NomineeDeliberation }) {
  const t = useTranslations("deliberation.reopening");
  const sentences = useDeliberationSentences();
  const locale = useLocale();
  const presides = head.activePhase === "deliberation" && (head.manager || head.seat === "chair");
  const opens = presides && decision !== null && head.decidedBy === "vote";
  if (!opens && reopenings.length === 0) return null;
  return (
    <section className="deliberation-part">
      <h2>{t("title")}</h2>
      {reopenings.map(({ version, reason, by, at }) => (
        <div key={version}>
          <p className="soft">{t("taken", { version, name: by, at: formatMoment(at, locale) })}</p>
          <p className="jury-words">{reason}</p>
        </div>
      ))}
      {opens && (
        <ActionForm action={reopenVote} submit={t("submit")} sending={t("sending")} sentences={sentences} doneText={t("done")}>
          <input type="hidden" name="nomineeId" value={nomineeId} />
          <input type="hidden" name="version" value={decision.version} />
          <LongTextField name="reason" label={t("reason")} hint={t("hint")} defaultValue="" />
        </ActionForm>
      )}
    </section>
  );
}
