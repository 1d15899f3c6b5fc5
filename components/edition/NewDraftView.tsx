import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { LongTextField } from "@/components/ui/LongTextField";
import { createDraft } from "@/lib/actions/edition/createDraft";
import { createRevisionDraft } from "@/lib/actions/edition/createRevisionDraft";
import { DraftFields } from "./DraftFields";
import { useDraftSentences } from "./useDraftSentences";

interface Props {
  /** The published edition that is corrected; null for a new one. */
  revised: { code: string; title: string } | null;
  windowDays: number;
  today: string;
}

/** Where an edition, or a revision of one, is begun. */
export function NewDraftView({ revised, windowDays, today }: Props) {
  const t = useTranslations("drafts");
  const said = { submit: t("submit"), sending: t("sending"), sentences: useDraftSentences() };
  if (revised) {
    return (
      <div className="page page-narrow">
        <h1>{t("reviseTitle", { title: revised.title })}</h1>
        <p className="standfirst">{t("reviseText")}</p>
        <ActionForm action={createRevisionDraft} {...said}>
          <input type="hidden" name="code" value={revised.code} />
          <LongTextField name="reason" label={t("reason")} hint={t("reasonHint")} />
        </ActionForm>
      </div>
    );
  }
  return (
    <div className="page page-narrow">
      <h1>{t("newTitle")}</h1>
      <p className="standfirst">{t("newText")}</p>
      <ActionForm action={createDraft} {...said}>
        <DraftFields facts={{ windowDays, referenceOn: today }} />
      </ActionForm>
    </div>
  );
}
