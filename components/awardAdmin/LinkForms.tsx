import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { recuseJuror } from "@/lib/actions/award/recuseJuror";
import { resetDeclaration } from "@/lib/actions/award/resetDeclaration";
import type { LinksRoom } from "@/lib/data/award/readLinks";
import { useAwardSentences } from "./useAwardSentences";

interface Props {
  category: LinksRoom["categories"][number];
  managers: LinksRoom["managers"];
}

/** Keeps a juror of a category, or who runs the award, from one of its nominees; or asks them again, at their request. */
export function LinkForms({ category, managers }: Props) {
  const t = useTranslations("awardAdmin.links");
  const form = { sending: t("sending"), sentences: useAwardSentences() };
  return (
    <>
      <ActionForm
        fold={{ summary: t("recuse"), text: <p>{t("recuseText")}</p> }}
        action={recuseJuror}
        submit={t("doRecuse")}
        doneText={t("recusedDone")}
        {...form}
      >
        <WhoAndWhom category={category} managers={managers} />
        <LongTextField name="reason" label={t("recuseReason")} rows={3} />
      </ActionForm>
      <ActionForm
        fold={{ summary: t("reset"), text: <p>{t("resetText")}</p> }}
        action={resetDeclaration}
        submit={t("doReset")}
        doneText={t("resetDone")}
        {...form}
      >
        <WhoAndWhom category={category} managers={managers} />
        <LongTextField name="reason" label={t("resetReason")} rows={3} />
      </ActionForm>
    </>
  );
}

function WhoAndWhom({ category: { declarations, nominees }, managers }: Props) {
  const people = [...declarations, ...managers.filter(({ memberId }) => !declarations.some((one) => one.memberId === memberId))];
  const t = useTranslations("awardAdmin.links");
  return (
    <>
      <ChoiceField
        name="memberId"
        label={t("juror")}
        chosen={String(people[0]?.memberId)}
        choices={people.map(({ memberId, name }) => ({ value: String(memberId), label: name }))}
      />
      <ChoiceField
        name="nomineeId"
        label={t("nominee")}
        chosen={nominees[0]?.id ?? ""}
        choices={nominees.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
