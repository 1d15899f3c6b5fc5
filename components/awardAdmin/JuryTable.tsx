import { useTranslations } from "next-intl";
import { TerritoryField } from "@/components/account/TerritoryField";
import { useTerritoryFieldTexts } from "@/components/account/useAccountWords";
import { ActionForm } from "@/components/ui/ActionForm";
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
export function JuryTable({ award, people, own, title, juror }: Props) {
  const t = useTranslations("awardAdmin.jury");
  const texts = useTerritoryFieldTexts();
  const form = { sending: t("sending"), sentences: useAwardSentences() };
  return (
    <div className="scroll">
      <table className="table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("employer")}</th>
            {juror && <th scope="col">{t("seats")}</th>}
            {!award.published && <th scope="col">{t("act")}</th>}
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, state, employer, seats }) => (
            <tr key={id}>
              <th scope="row">
                {name} {state !== "active" && <span className="form-hint">{t(`state.${state}`)}</span>}
              </th>
              <td>{employer?.name ?? t("noEmployer")}</td>
              {juror && (
                <td>
                  {seats.length === 0 && t("noSeat")}
                  <ul>
                    {seats.map((seat) => (
                      <li key={seat.categoryId}>
                        <a href={`/jury/administration/${award.year}/categories/${seat.categoryId}#jury`}>{seat.name}</a>
                        {seat.chair && ` ${t("chairs")}`}
                      </li>
                    ))}
                  </ul>
                </td>
              )}
              {!award.published && (
                <td>
                  {(id !== own || employer === null) && (
                    <details>
                      <summary>{t("changeEmployer")}</summary>
                      {id === own && <p>{t("ownEmployer")}</p>}
                      <ActionForm action={changeJurorEmployer} submit={t("saveEmployer")} doneText={t("savedEmployer")} {...form}>
                        <input type="hidden" name="memberId" value={id} />
                        <TerritoryField
                          name="employer"
                          label={t("employerOf", { name })}
                          hint={t("employerHint")}
                          value={employer ? nameTerritory(employer) : ""}
                          texts={texts}
                        />
                      </ActionForm>
                    </details>
                  )}
                  {id === own && employer !== null && <p className="form-hint">{t("ownSaid")}</p>}
                  {juror && (
                    <details>
                      <summary>{t("remove")}</summary>
                      <p>{t("removeText")}</p>
                      <ActionForm action={removeJuror} submit={t("doRemove", { name })} {...form}>
                        <input type="hidden" name="awardId" value={award.id} />
                        <input type="hidden" name="memberId" value={id} />
                      </ActionForm>
                    </details>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
