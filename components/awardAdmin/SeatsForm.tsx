import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { CheckBoxes } from "@/components/ui/CheckBoxes";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { seatJurors } from "@/lib/actions/award/seatJurors";
import type { AwardFacts } from "@/lib/data/award/readAward";
import type { CategoryRoom } from "@/lib/data/award/readCategory";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  award: AwardFacts;
  categoryId: number;
  jurors: CategoryRoom["jurors"];
}

/** Who sits in a category, and who of them presides, or nobody. */
export function SeatsForm({ award, categoryId, jurors }: Props) {
  const t = useTranslations("awardAdmin.seats");
  const sentences = useAwardSentences();
  const seated = jurors.filter((one) => one.seated);
  const chair = jurors.find((one) => one.chair);
  return (
    <>
      <p>
        {seated.length === 0 ? t("nobody") : t("seated", { count: seated.length, names: seated.map(({ name }) => name).join(", ") })}{" "}
        {seated.length > 0 && (chair ? t("chair", { name: chair.name }) : t("noChair"))}
      </p>
      <p>
        <a href={`/jury/administration/${award.year}/jures`}>{t("people")}</a>
      </p>
      {!award.published && jurors.length > 0 && (
        <ActionForm
          fold={{ summary: t("change"), text: <p>{t("text")}</p>, open: seated.length === 0 }}
          action={seatJurors}
          submit={t("save")}
          sending={t("sending")}
          doneText={t("saved")}
          sentences={sentences}
        >
          <AwardSeen award={award} />
          <input type="hidden" name="categoryId" value={categoryId} />
          <CheckBoxes
            name="jurors"
            legend={t("legend")}
            choices={jurors.map(({ id, name }) => ({ value: String(id), label: name }))}
            chosen={seated.map(({ id }) => String(id))}
          />
          <ChoiceField
            name="chair"
            label={t("chairLabel")}
            chosen={String(chair?.id ?? "")}
            choices={[{ value: "", label: t("none") }, ...jurors.map(({ id, name }) => ({ value: String(id), label: name }))]}
          />
        </ActionForm>
      )}
    </>
  );
}
