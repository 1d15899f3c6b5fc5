import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { voteOnPrize } from "@/lib/actions/award/voteOnPrize";
import type { NomineeDeliberation } from "@/lib/data/award/readNomineeDeliberation";
import { PRIZES } from "@/lib/domain/award/prize";
import { useDeliberationSentences } from "./useDeliberationSentences";
import { useTallySentence } from "./useTallySentence";

/** The ballot of whoever decides on the nominee, and what has been counted, once they may know. */
export function VoteSection({ nominee }: { nominee: NomineeDeliberation }) {
  const { head, nomineeId, present, ownBallot, tally, decision, quorum } = nominee;
  const t = useTranslations("deliberation.vote");
  const prize = useTranslations("vocabulary.prize");
  const sentences = useDeliberationSentences();
  const counted = useTallySentence(tally);
  if (head.activePhase !== "deliberation" || head.decidedBy !== "vote" || quorum.entitled === 0) return null;
  const votes = head.seat !== null && present && decision === null;
  return (
    <section className="deliberation-part">
      <h2>{t("title")}</h2>
      {ownBallot !== null && <p>{t("own", { prize: prize(ownBallot) })}</p>}
      {counted === null ? head.prizesShown && <p>{t("afterYours")}</p> : <p>{counted}</p>}
      {head.seat !== null && !present && <p>{t("absent")}</p>}
      {votes && (
        <ActionForm
          action={voteOnPrize}
          submit={ownBallot === null ? t("submit") : t("again")}
          sending={t("sending")}
          sentences={sentences}
          doneText={t("done")}
        >
          <input type="hidden" name="nomineeId" value={nomineeId} />
          <ChoiceField
            name="prize"
            label={t("prize")}
            choices={[{ value: "", label: t("choose") }, ...PRIZES.map((value) => ({ value, label: prize(value) }))]}
            chosen={ownBallot ?? ""}
            hint={t("hint")}
          />
        </ActionForm>
      )}
    </section>
  );
}
