import { useLocale, useTranslations } from "next-intl";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { Phase, PhaseKind } from "@/lib/domain/award/phase";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { Day } from "@/lib/domain/snapshot/figure";
import { phaseRights } from "@/lib/gate/phaseRights";
import { ActivateForm } from "./ActivateForm";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  open: PhaseKind | null;
  today: Day;
  /** Whether this site sends mail. */
  mails: boolean;
}

/** The phases with the rights that each opens, and the button that makes one the active one, in the place of the other. */
export function PhasesSection({ award, open, today, mails }: Props) {
  const t = useTranslations("awardAdmin.phases");
  const name = useTranslations("vocabulary.awardPhase");
  const locale = useLocale();
  const days = ({ startsOn, endsOn }: Phase) => {
    const from = formatDay(startsOn, "day", locale);
    if (endsOn === null) return t("from", { from });
    return startsOn === endsOn ? t("oneDay", { day: from }) : t("days", { from, to: formatDay(endsOn, "day", locale) });
  };
  return (
    <ol className="award-phases">
      {award.phases.map((phase) => (
        <li key={phase.kind} aria-current={phase.kind === award.activePhase ? "step" : undefined}>
          <h3>
            {name(phase.kind)}{" "}
            {phase.kind === award.activePhase && (
              <span className="award-mark">{t(award.published ? "published" : open ? "open" : "active")}</span>
            )}
          </h3>
          <p className="form-hint">{days(phase)}</p>
          <Rights rights={phaseRights(phase.kind)} before={t("opens")} />
          {phase.kind === "candidatures" && <p>{t("publicForm")}</p>}
          {phase.kind === "published" && !award.published && <p>{t("byPublishing")}</p>}
          {!award.published && phase.kind === award.activePhase && <Activate award={award} to={null} today={today} mails={mails} />}
          {!award.published && phase.kind !== "published" && <Activate award={award} to={phase} today={today} mails={mails} />}
        </li>
      ))}
    </ol>
  );
}

/** Filled in later, in the browser: see fillIn. */
const LATER = { count: "{count}", names: "{names}" };

/** A button with its confirmation: what opens, what closes. @param to null closes the active one */
function Activate({ award, to, today, mails }: Omit<Props, "open"> & { to: Phase | null }) {
  const t = useTranslations("awardAdmin.phases");
  const name = useTranslations("vocabulary.awardPhase");
  const locale = useLocale();
  const sentences = useAwardSentences();
  const opening = to === null ? [] : phaseRights(to.kind);
  const closing = award.activePhase === null ? [] : phaseRights(award.activePhase).filter((right) => !opening.includes(right));
  const action = to === null ? t("close") : t("activate", { phase: name(to.kind) });
  return (
    <ActivateForm
      open={to?.kind !== award.activePhase}
      label={action}
      text={
        <>
          {to === null && <p>{t("nothingOpens")}</p>}
          <Rights rights={opening} before={t("willOpen")} />
          {to?.kind === "candidatures" && <p>{t("formOpens")}</p>}
          {award.activePhase !== null && closing.length === 0 && award.activePhase !== "candidatures" && <p>{t("nothingCloses")}</p>}
          <Rights rights={closing} before={t("willClose")} />
          {award.activePhase === "candidatures" && <p>{t("formCloses")}</p>}
          {to !== null && today < to.startsOn && <p>{t("notYet", { day: formatDay(to.startsOn, "day", locale) })}</p>}
          {to?.endsOn && to.endsOn < today && <p>{t("over", { day: formatDay(to.endsOn, "day", locale) })}</p>}
          {to?.kind === "assessment" && !(to.endsOn && to.endsOn < today) && <p>{t("callsJury", { mails: String(mails) })}</p>}
          <p>{t("logged")}</p>
        </>
      }
      sending={t("sending")}
      words={{ done: t("done"), called: t("called", LATER), held: t("held"), notCalled: t("notCalled", LATER) }}
      sentences={sentences}
    >
      <AwardSeen award={award} />
      <input type="hidden" name="phase" value={to?.kind ?? "none"} />
    </ActivateForm>
  );
}

function Rights({ rights, before }: { rights: ReturnType<typeof phaseRights>; before: string }) {
  const sentence = useTranslations("permissions.sentence");
  if (rights.length === 0) return null;
  return (
    <p>
      {before} {rights.map((right) => sentence(right)).join("\u202f; ")}.
    </p>
  );
}
