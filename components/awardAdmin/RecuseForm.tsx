import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { recuseJuror } from "@/lib/actions/award/recuseJuror";
import type { LinksRoom } from "@/lib/data/award/readLinks";
import { useAwardSentences } from "./useAwardSentences";

/** Keeps a juror of a category from one of its nominees. */
export function RecuseForm({ category }: { category: LinksRoom["categories"][number] }) {
  const t = useTranslations("awardAdmin.links");
  const { declarations, nominees } = category;
  return (
    <details>
      <summary>{t("recuse")}</summary>
      <p>{t("recuseText")}</p>
      <ActionForm
        action={recuseJuror}
        submit={t("doRecuse")}
        sending={t("sending")}
        doneText={t("recusedDone")}
        sentences={useAwardSentences()}
      >
        <ChoiceField
          name="memberId"
          label={t("juror")}
          chosen={String(declarations[0]?.memberId)}
          choices={declarations.map(({ memberId, name }) => ({ value: String(memberId), label: name }))}
        />
        <ChoiceField
          name="nomineeId"
          label={t("nominee")}
          chosen={nominees[0]?.id ?? ""}
          choices={nominees.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <LongTextField name="reason" label={t("recuseReason")} rows={3} />
      </ActionForm>
    </details>
  );
}
