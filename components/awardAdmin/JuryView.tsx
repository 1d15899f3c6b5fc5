import { useTranslations } from "next-intl";
import { TerritoryField } from "@/components/account/TerritoryField";
import { useTerritoryFieldTexts } from "@/components/account/useAccountWords";
import type { JuryAsked } from "@/lib/data/award/readJuryAsked";
import { AddJurorForms } from "./AddJurorForms";
import { AwardRoom } from "./AwardRoom";
import { ForeseenLinks } from "./ForeseenLinks";
import { JuryList } from "./JuryList";
import { RemindForm } from "./RemindForm";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  asked: JuryAsked;
  /** Who asks. */
  own: number;
  /** Of this site: what an invitation begins with. */
  origin: string;
  /** Whether this site sends mail. */
  mails: boolean;
}

/** Filled in later, in the browser: see fillIn. */
const LATER = { names: "{names}" };

/** The people of an award: its jurors and those who run it, whom they work for, where they sit; and the forms that bring one in. */
export function JuryView({ asked, own, origin, mails }: Props) {
  const t = useTranslations("awardAdmin.jury");
  const texts = useTerritoryFieldTexts();
  const sentences = useAwardSentences();
  const { award, jurors, managers, others } = asked.room;
  return (
    <AwardRoom year={award.year} current="jury" title={t("title")} standfirst={t("standfirst", { count: jurors.length })}>
      {jurors.length === 0 ? <p>{t("none")}</p> : <JuryList award={award} people={jurors} own={own} title={t("title")} juror={true} />}
      {!award.published && (
        <>
          <section className="register-part" id="verifier">
            <h2>{t("check")}</h2>
            <p>{t("checkText")}</p>
            <form action="#verifier" className="member-form">
              <TerritoryField name="employeur" label={t("employer")} hint={t("employerHint")} value={asked.employer} texts={texts} />
              <button type="submit" className="button">
                {t("doCheck")}
              </button>
            </form>
            <ForeseenLinks asked={asked} />
          </section>
          {mails && jurors.length > 0 && (
            <section className="register-part" id="relancer">
              <h2>{t("remind")}</h2>
              <p>{t("remindText")}</p>
              <RemindForm
                year={award.year}
                words={{
                  ...{ submit: t("doRemind"), sending: t("sending"), nobody: t("remindedNobody") },
                  ...{ sent: t("reminded", LATER), failed: t("notReminded", LATER) },
                }}
                sentences={sentences}
              />
            </section>
          )}
          <AddJurorForms award={award} others={others} employer={asked.foreseen === null ? "" : asked.employer} origin={origin} />
        </>
      )}
      <section className="register-part" id="responsables">
        <h2>{t("managers")}</h2>
        <p>{t("managersText")}</p>
        <JuryList award={award} people={managers} own={own} title={t("managers")} juror={false} />
      </section>
    </AwardRoom>
  );
}
