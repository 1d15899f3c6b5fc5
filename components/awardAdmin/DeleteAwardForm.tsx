import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { deleteAward } from "@/lib/actions/award/deleteAward";
import type { AwardFacts } from "@/lib/data/award/readAward";
import { AwardSeen } from "./AwardSeen";
import { useAwardSentences } from "./useAwardSentences";

/** For an award that was made by mistake. */
export function DeleteAwardForm({ award }: { award: AwardFacts }) {
  const t = useTranslations("awardAdmin.settings");
  return (
    <ActionForm
      fold={{ summary: t("delete"), text: <p>{t("deleteText")}</p> }}
      action={deleteAward}
      submit={t("doDelete")}
      sending={t("sending")}
      sentences={useAwardSentences()}
    >
      <AwardSeen award={award} />
    </ActionForm>
  );
}
