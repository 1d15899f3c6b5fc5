import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { WatchWork } from "@/components/ui/WatchWork";
import { askPreview } from "@/lib/actions/edition/askPreview";
import type { KeptPreview } from "@/lib/data/draft/draft";
import type { DraftDetails } from "@/lib/data/draft/readDraft";
import { MOST_MINUTES } from "@/lib/data/draft/startDraftWork";
import { AskAtOnce } from "./AskAtOnce";
import { DifferenceSection } from "./DifferenceSection";
import { useFailureSentence } from "./DraftStateLine";
import { MissingList } from "./MissingList";
import { PreviewContentsTable } from "./PreviewContentsTable";
import { ToLookAt } from "./ToLookAt";
import { useDraftSentences } from "./useDraftSentences";

/** What a draft would publish, as last computed, and the button that has it computed. */
export function PreviewSection({ draft, mayAsk }: { draft: DraftDetails; mayAsk: boolean }) {
  const t = useTranslations("draft");
  const sentences = useDraftSentences();
  const { preview, previewRunning, previewIsOld } = draft;
  const problem = useFailureSentence(draft.previewFailure);
  return (
    <>
      <ToLookAt draft={draft} />
      <section className="section" aria-labelledby="apercu">
        <div className="section-head">
          <h2 id="apercu">{t("preview")}</h2>
        </div>
        {previewRunning && (
          <div className="form-said" role="status">
            <p>
              {t("running", { minutes: MOST_MINUTES.preview })} <a href={`/saisie/editions/brouillons/${draft.id}`}>{t("refresh")}</a>
            </p>
            <WatchWork />
          </div>
        )}
        {draft.previewFailure && <p className="form-said form-refused">{t("previewFailed", { problem })}</p>}
        {!preview && !previewRunning && !draft.previewFailure && <p>{t("none")}</p>}
        {preview && <PreviewCounts preview={preview} old={previewIsOld} />}
        {mayAsk && !previewRunning && (
          <ActionForm
            action={askPreview}
            submit={preview ? t("computeAgain") : t("compute")}
            sending={t("computing")}
            sentences={sentences}
          >
            <input type="hidden" name="id" value={draft.id} />
            <input type="hidden" name="version" value={draft.version} />
            {(!preview || previewIsOld) && !draft.previewFailure && <AskAtOnce last={preview?.computedAt ?? null} />}
          </ActionForm>
        )}
        {preview && <MissingList missing={preview.missing} count={preview.accounts - preview.figures} />}
        {preview && <PreviewContentsTable contents={preview.contents} />}
      </section>
      {preview && <DifferenceSection difference={preview.difference} title={draft.against?.title ?? ""} />}
    </>
  );
}

/** The counts of a preview, when they were made, and whether they may have changed. */
export function PreviewCounts({ preview, old }: { preview: KeptPreview; old: boolean }) {
  const t = useTranslations("draft");
  const format = useFormatter();
  const { accounts, figures, lists, ranked, computedAt } = preview;
  return (
    <>
      <p className="measure">{t("counts", { accounts, figures, missing: accounts - figures, lists, ranked })}</p>
      <p className="soft">
        {t("computedAt", { at: format.dateTime(new Date(computedAt), { dateStyle: "long", timeStyle: "medium" }) })}{" "}
        {old && <b>{t("old")}</b>}
      </p>
    </>
  );
}
