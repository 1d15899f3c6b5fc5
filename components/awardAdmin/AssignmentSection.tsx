import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { TextField } from "@/components/ui/TextField";
import { chooseJuryAssignment } from "@/lib/actions/award/chooseJuryAssignment";
import type { CategoryRoom } from "@/lib/data/award/readCategory";
import { AssignmentTable } from "./AssignmentTable";
import { AwardSeen } from "./AwardSeen";
import { DealOutForm } from "./DealOutForm";
import { useAwardSentences } from "./useAwardSentences";

/** Who scores whom: everybody all, or those that are assigned, by hand or dealt out evenly. */
export function AssignmentSection({ room, page }: { room: CategoryRoom; page: number }) {
  const t = useTranslations("awardAdmin.assignment");
  const sentences = useAwardSentences();
  const { award, category } = room;
  const seated = room.jurors.filter((one) => one.seated);
  const nominees = room.nominees.filter((one) => one.removedReason === null);
  const usual = Math.min(3, seated.length);
  const ids = (
    <>
      <AwardSeen award={award} />
      <input type="hidden" name="categoryId" value={category.id} />
    </>
  );
  return (
    <section className="register-part" id="repartition">
      <h2>{t("title")}</h2>
      <p>{t(category.assigned ? "assigned" : "all")}</p>
      {!award.published && (
        <ActionForm
          fold={{ summary: t("change") }}
          action={chooseJuryAssignment}
          submit={t("save")}
          sending={t("sending")}
          doneText={t("saved")}
          sentences={sentences}
        >
          {ids}
          <ChoiceField
            name="assigned"
            label={t("manner")}
            chosen={category.assigned ? "assigned" : "all"}
            choices={(["all", "assigned"] as const).map((value) => ({ value, label: t(`manners.${value}`) }))}
          />
        </ActionForm>
      )}
      {category.assigned && (seated.length === 0 || nominees.length === 0) && <p>{t("nothing")}</p>}
      {category.assigned && seated.length > 0 && nominees.length > 0 && (
        <>
          {!award.published && (
            <DealOutForm
              fold={{ summary: t("deal"), text: <p>{t("dealText")}</p> }}
              words={{ submit: t("doDeal"), sending: t("sending"), full: t("dealt"), short: t("short"), line: t("shortLine", NAMES) }}
              sentences={sentences}
            >
              {ids}
              <TextField name="perNominee" inputMode="numeric" label={t("perNominee")} defaultValue={usual} required maxLength={3} />
              <TextField
                name="cap"
                inputMode="numeric"
                label={t("cap")}
                defaultValue={Math.ceil((nominees.length * usual) / seated.length)}
                required
                maxLength={3}
              />
            </DealOutForm>
          )}
          <AssignmentTable room={room} seated={seated} nominees={nominees} page={page} />
        </>
      )}
    </section>
  );
}

/** Filled in later, in the browser: see fillIn. */
const NAMES = { name: "{name}", count: "{count}" };
