import { useTranslations } from "next-intl";
import { TerritoryField } from "@/components/account/TerritoryField";
import { useTerritoryFieldTexts } from "@/components/account/useAccountWords";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { changeJurorEmployer } from "@/lib/actions/award/changeJurorEmployer";
import { removeJuror } from "@/lib/actions/award/removeJuror";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { JuryMember } from "@/lib/data/award/readJury";
import { nameTerritory } from "@/lib/domain/account/territoryNamed";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  people: readonly JuryMember[];
  own: number;
  title: string;
  /** Whether they are shown as jurors, who can be taken off the jury. */
  juror: boolean;
}

/** People of an award with whom they work for and where they sit, and the forms that change it. */
export function JuryList({ award, people, own, title, juror }: Props) {
  const t = useTranslations("awardAdmin.jury");
  const texts = useTerritoryFieldTexts();
  const Heading = juror ? "h2" : "h3";
  const form = { sending: t("sending"), sentences: useAwardSentences() };
  return (
    <ul className="award-list" aria-label={title}>
      {people.map(({ id, name, state, employer, seats }) => (
        <li key={id}>
          <div>
            <Heading>
              {name} {state !== "active" && <span className="award-mark">{t(`state.${state}`)}</span>}
            </Heading>
            <p>
              {employer === null ? t("noEmployer") : t("worksFor", { employer: employer.name })}{" "}
              {juror && seats.length === 0 && t("noSeat")}
              {juror && seats.length > 0 && t("sits")}{" "}
              {juror &&
                seats.map((seat, index) => (
                  <span key={seat.categoryId}>
                    {index > 0 && ", "}
                    <a href={`/jury/administration/${award.year}/categories/${seat.categoryId}#jury`}>{seat.name}</a>
                    {seat.chair && ` ${t("chairs")}`}
                  </span>
                ))}
            </p>
            {!award.published && (id !== own || employer === null) && (
              <ActionForm
                fold={{ summary: t("changeEmployer"), text: <>{id === own && <p>{t("ownEmployer")}</p>}</> }}
                action={changeJurorEmployer}
                submit={t("saveEmployer")}
                doneText={t("savedEmployer")}
                {...form}
              >
                <input type="hidden" name="memberId" value={id} />
                <TerritoryField
                  name="employer"
                  label={t("employerOf", { name })}
                  hint={t("employerHint")}
                  value={employer ? nameTerritory(employer) : ""}
                  texts={texts}
                />
                {employer !== null && <LongTextField name="reason" label={t("employerReason")} hint={t("employerReasonHint")} rows={2} />}
              </ActionForm>
            )}
            {!award.published && id === own && employer !== null && <p className="form-hint">{t("ownSaid")}</p>}
            {!award.published && juror && (
              <ActionForm
                fold={{ summary: t("remove"), text: <p>{t("removeText")}</p> }}
                action={removeJuror}
                submit={t("doRemove", { name })}
                {...form}
              >
                <input type="hidden" name="awardId" value={award.id} />
                <input type="hidden" name="memberId" value={id} />
              </ActionForm>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
