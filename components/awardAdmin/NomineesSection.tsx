import { useTranslations } from "next-intl";
import { TerritoryField } from "@/components/account/TerritoryField";
import { useTerritoryFieldTexts } from "@/components/account/useAccountWords";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { addNominee } from "@/lib/actions/award/addNominee";
import { removeNominee } from "@/lib/actions/award/removeNominee";
import { restoreNominee } from "@/lib/actions/award/restoreNominee";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { ManagedCategory, ManagedNominee } from "@/lib/data/award/readCategory";
import { territoryPath } from "@/lib/domain/territory/slug";
import { FactsCells, FactsHead } from "./FactsCells";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  category: ManagedCategory;
  nominees: readonly ManagedNominee[];
}

/** The nominees with what nominates them, the reason where that is no rank, and the forms that add, remove or restore one. */
export function NomineesSection({ award, category, nominees }: Props) {
  const t = useTranslations("awardAdmin.nominees");
  const origin = useTranslations("vocabulary.nomineeOrigin");
  const sentences = useAwardSentences();
  const territoryTexts = useTerritoryFieldTexts();
  const [kept, removed] = [nominees.filter((one) => one.removedReason === null), nominees.filter((one) => one.removedReason !== null)];
  const nominating = award.activePhase !== "deliberation" && award.activePhase !== "published" && !award.published;
  const form = { sending: t("sending"), sentences };
  return (
    <section className="register-part" id="nommes">
      <h2>{t("title")}</h2>
      {kept.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <div className="scroll">
          <table className="table">
            <caption className="visually-hidden">{t("title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("nominee")}</th>
                <th scope="col">{t("origin")}</th>
                <FactsHead />
              </tr>
            </thead>
            <tbody>
              {kept.map((nominee) => (
                <tr key={nominee.id}>
                  <th scope="row">
                    <a href={territoryPath(nominee)}>{nominee.name}</a>
                  </th>
                  <td>
                    {origin(nominee.origin)}
                    {nominee.reason !== null && <p className="form-hint award-reason">{nominee.reason}</p>}
                  </td>
                  <FactsCells facts={nominee.facts} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {removed.length > 0 && (
        <>
          <h3>{t("removed")}</h3>
          <ul className="award-list">
            {removed.map(({ id, name, removedReason }) => (
              <li key={id}>
                <div>
                  <p>{t("removedLine", { name, reason: removedReason ?? "" })}</p>
                  {nominating && (
                    <ActionForm fold={{ summary: t("restore", { name }) }} action={restoreNominee} submit={t("doRestore")} {...form}>
                      <input type="hidden" name="nomineeId" value={id} />
                      <LongTextField name="reason" label={t("restoreReason")} hint={t("reasonHint")} rows={3} />
                    </ActionForm>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {!award.published && kept.length > 0 && (
        <ActionForm fold={{ summary: t("remove") }} action={removeNominee} submit={t("doRemove")} doneText={t("removedDone")} {...form}>
          <ChoiceField
            name="nomineeId"
            label={t("nominee")}
            chosen={kept[0]?.id ?? ""}
            choices={kept.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <LongTextField name="reason" label={t("removeReason")} hint={t("reasonHint")} rows={3} />
        </ActionForm>
      )}
      {!award.published && !nominating && <p className="soft">{t("deliberating")}</p>}
      {nominating && (
        <ActionForm
          fold={{ summary: t("add") }}
          action={addNominee}
          submit={t("doAdd")}
          doneText={t("added")}
          sending={t("sending")}
          sentences={{ ...sentences, "unknown-nominee": t("linked") }}
        >
          <input type="hidden" name="categoryId" value={category.id} />
          <TerritoryField name="territory" label={t("territory")} hint={t("territoryHint")} texts={territoryTexts} />
          <LongTextField name="reason" label={t("addReason")} hint={t("reasonHint")} rows={3} />
        </ActionForm>
      )}
    </section>
  );
}
