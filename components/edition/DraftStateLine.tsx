import { useLocale, useTranslations } from "next-intl";
import { WatchWork } from "@/components/ui/WatchWork";
import type { Draft, WorkFailure } from "@/lib/data/draft/draft";
import { refusalSentence } from "@/lib/gate/refusalSentence";
import type { ErrorCode } from "@/lib/platform/errors";

/** What has become of a draft that was to be published; nothing while it is only prepared. */
export function DraftStateLine({ draft }: { draft: Draft }) {
  const t = useTranslations("draft");
  const problem = useFailureSentence(draft.failure);
  if (draft.state === "draft") return null;
  return (
    <div className={draft.state === "failed" ? "form-said form-refused" : "form-said"} role="status">
      {draft.state === "publishing" && (
        <>
          <p>
            {t("publishing")} <a href={`/saisie/editions/brouillons/${draft.id}`}>{t("refresh")}</a>
          </p>
          <WatchWork />
        </>
      )}
      {draft.state === "failed" && <p>{t("failed", { problem })}</p>}
      {draft.state === "interrupted" && <p>{t("interrupted")}</p>}
      {draft.state === "published" && (
        <p>
          {t("published", { revision: draft.revision ?? 1 })} <a href={`/classements?edition=${draft.code}`}>{t("open")}</a>
        </p>
      )}
    </div>
  );
}

/** Why a work ended without what it was for; empty where it did not fail. */
export function useFailureSentence(failure: WorkFailure | null): string {
  const t = useTranslations("draft");
  const locale = useLocale();
  if (failure === null) return "";
  if (failure.code === "unexpected") return t("unexpected", { id: String(failure.details.id) });
  return refusalSentence({ code: failure.code as ErrorCode, details: failure.details }, locale);
}
