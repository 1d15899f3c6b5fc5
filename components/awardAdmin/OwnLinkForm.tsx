import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { ChoiceField } from "@/components/ui/ChoiceField";
import { LongTextField } from "@/components/ui/LongTextField";
import { declareManagerLink } from "@/lib/actions/award/declareManagerLink";
import type { LinksRoom } from "@/lib/data/award/readLinks";
import { MANAGER_LINKS } from "@/lib/domain/award/conflict";
import { useAwardSentences } from "./useAwardSentences";

/** What links the reader, who runs the award, to a nominee of a category. */
export function OwnLinkForm({ category }: { category: LinksRoom["categories"][number] }) {
  const t = useTranslations("awardAdmin.links");
  const word = useTranslations("vocabulary.conflictLink");
  return (
    <ActionForm
      fold={{ summary: t("own"), text: <p>{t("ownText")}</p> }}
      action={declareManagerLink}
      submit={t("doOwn")}
      doneText={t("ownDone")}
      sending={t("sending")}
      sentences={useAwardSentences()}
    >
      <ChoiceField
        name="nomineeId"
        label={t("nominee")}
        chosen={category.nominees[0]?.id ?? ""}
        choices={category.nominees.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceField
        name="link"
        label={t("ownLink")}
        chosen={MANAGER_LINKS[0]}
        choices={MANAGER_LINKS.map((value) => ({ value, label: word(value) }))}
      />
      <LongTextField name="note" label={t("ownNote")} rows={2} />
    </ActionForm>
  );
}
