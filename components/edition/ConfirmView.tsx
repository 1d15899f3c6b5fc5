import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TickField } from "@/components/ui/TickField";
import { publishDraft } from "@/lib/actions/edition/publishDraft";
import type { DraftDetails } from "@/lib/data/draft/readDraft";
import { DraftStateLine } from "./DraftStateLine";
import { DraftSummary } from "./DraftView";
import { PreviewCounts } from "./PreviewSection";
import { ToLookAt } from "./ToLookAt";
import { useDraftSentences } from "./useDraftSentences";

/** The last look before a draft is public for good. @param newest whether its reference day is the latest of all */
export function ConfirmView({ draft, newest }: { draft: DraftDetails; newest: boolean }) {
  const t = useTranslations("draft");
  const sentences = useDraftSentences();
  const { preview, previewIsOld, state } = draft;
  const open = state !== "publishing" && state !== "published";
  return (
    <div className="page page-narrow">
      <p>
        <a href={`/saisie/editions/brouillons/${draft.id}`}>{t("back")}</a>
      </p>
      <h1>{t("confirmTitle", { title: draft.title })}</h1>
      <DraftSummary draft={draft} />
      <DraftStateLine draft={draft} />
      {open && !preview && <p className="form-said">{t("needsPreview")}</p>}
      {open && preview && (
        <>
          <PreviewCounts preview={preview} old={previewIsOld} />
          <ul className="points">
            <li>{t("confirmPublic", { ranked: preview.ranked, lists: preview.lists, figures: preview.figures })}</li>
            {draft.reason === null && <li>{newest ? t("confirmLatest") : t("confirmNotLatest")}</li>}
            <li>{t("confirmForGood")}</li>
          </ul>
          <ToLookAt draft={draft} />
          <ActionForm action={publishDraft} submit={t("confirm")} sending={t("confirming")} sentences={sentences}>
            <input type="hidden" name="id" value={draft.id} />
            <input type="hidden" name="version" value={draft.version} />
            <input type="hidden" name="computedAt" value={preview.computedAt} />
            {previewIsOld && <TickField name="anyway" label={t("anyway")} hint={t("anywayHint")} />}
          </ActionForm>
        </>
      )}
    </div>
  );
}
