import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TickField } from "@/components/ui/TickField";
import { abstainFromNominee } from "@/lib/actions/award/abstainFromNominee";
import { endOwnAbstention } from "@/lib/actions/award/endOwnAbstention";
import { useJurySentences } from "./useJurySentences";

/** Abstains, once it was confirmed. */
export function AbstainForm({ nomineeId }: { nomineeId: string }) {
  const t = useTranslations("jury.abstention");
  return (
    <details className="jury-rules">
      <summary>{t("title")}</summary>
      <p>{t("text")}</p>
      <ActionForm action={abstainFromNominee} submit={t("submit")} sending={t("sending")} sentences={useJurySentences()}>
        <input type="hidden" name="nomineeId" value={nomineeId} />
        <TickField name="sure" label={t("sure")} />
      </ActionForm>
    </details>
  );
}

/** Takes one's abstention back. */
export function EndAbstentionForm({ nomineeId }: { nomineeId: string }) {
  const t = useTranslations("jury.abstention");
  return (
    <ActionForm action={endOwnAbstention} submit={t("end")} sending={t("sending")} sentences={useJurySentences()}>
      <input type="hidden" name="nomineeId" value={nomineeId} />
    </ActionForm>
  );
}
