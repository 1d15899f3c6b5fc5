import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { changeDraft } from "@/lib/actions/edition/changeDraft";
import { changeRevisionDraft } from "@/lib/actions/edition/changeRevisionDraft";
import { dropDraft } from "@/lib/actions/edition/dropDraft";
import type { DraftDetails } from "@/lib/data/draft/readDraft";
import { formatDay } from "@/lib/domain/format/formatDay";
import { DraftFields, RevisionFields } from "./DraftFields";
import { DraftStateLine } from "./DraftStateLine";
import { PreviewSection } from "./PreviewSection";
import { useDraftSentences } from "./useDraftSentences";

/** A draft: what it is to be, what it would publish, and the way to publishing it. */
export function DraftView({ draft, mayPublish }: { draft: DraftDetails; mayPublish: boolean }) {
  const t = useTranslations("draft");
  const open = draft.state !== "publishing" && draft.state !== "published";
  return (
    <div className="page">
      <p>
        <a href="/saisie/editions">{useTranslations("drafts")("title")}</a>
      </p>
      <h1>{draft.title}</h1>
      <DraftSummary draft={draft} />
      <DraftStateLine draft={draft} />
      {open && (
        <p>
          {mayPublish ? (
            <a className="button" href={`/saisie/editions/brouillons/${draft.id}/publier`}>
              {draft.reason === null ? t("publish") : t("publishRevision")}
            </a>
          ) : (
            t("mayNot")
          )}
        </p>
      )}
      {open && <Editing draft={draft} />}
      {draft.state !== "published" && <PreviewSection draft={draft} mayAsk={open} />}
    </div>
  );
}

/** In a sentence what a draft is to be. */
export function DraftSummary({ draft }: { draft: DraftDetails }) {
  const t = useTranslations("draft");
  const words = useTranslations("vocabulary.network");
  const { code, reason, referenceOn, windowDays, networks, createdBy } = draft;
  return (
    <>
      <p className="standfirst">{reason === null ? t("newEdition", { code }) : t("revisionOf", { code })}</p>
      <p>
        {t("facts", {
          day: formatDay(referenceOn, "day", useLocale()),
          window: windowDays,
          networks: networks.length === 0 ? t("allNetworks") : networks.map((network) => words(network)).join(", "),
          name: createdBy,
        })}
      </p>
      {reason !== null && <p className="measure">{t("reason", { reason })}</p>}
    </>
  );
}

function Editing({ draft }: { draft: DraftDetails }) {
  const t = useTranslations("draft");
  const words = useTranslations("drafts");
  const sentences = useDraftSentences();
  const seen = (
    <>
      <input type="hidden" name="id" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
    </>
  );
  const said = { submit: words("save"), sending: words("sending"), sentences, doneText: words("saved") };
  return (
    <details className="draft-edit">
      <summary>{t("edit")}</summary>
      {draft.reason === null ? (
        <ActionForm action={changeDraft} {...said}>
          {seen}
          <DraftFields key={draft.version} facts={draft} />
        </ActionForm>
      ) : (
        <ActionForm action={changeRevisionDraft} {...said}>
          {seen}
          <RevisionFields key={draft.version} facts={draft} />
        </ActionForm>
      )}
      <ActionForm action={dropDraft} submit={t("drop")} sending={t("dropping")} sentences={sentences}>
        {seen}
      </ActionForm>
    </details>
  );
}
