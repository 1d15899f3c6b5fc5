import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ListedDraft } from "@/lib/data/draft/listDrafts";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";
import { formatDay } from "@/lib/domain/format/formatDay";

/** What is being prepared, and what is published with its corrections. */
export function DraftsView({ drafts, editions }: { drafts: readonly ListedDraft[]; editions: readonly PublishedEdition[] }) {
  const t = useTranslations("drafts");
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("standfirst")}</p>
      <p>
        <a className="button" href="/saisie/editions/nouvelle">
          {t("new")}
        </a>
      </p>
      <section className="section" aria-labelledby="brouillons">
        <div className="section-head">
          <h2 id="brouillons">{t("drafts")}</h2>
        </div>
        {drafts.length === 0 && <p>{t("noDraft")}</p>}
        <ul className="points">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <a href={`/saisie/editions/brouillons/${draft.id}`}>{draft.title}</a>{" "}
              {draft.reason === null ? draft.code : t("isRevision", { code: draft.code })}, {t(`state.${draft.state}`)},{" "}
              {t("by", { name: draft.createdBy })}
            </li>
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="publiees">
        <div className="section-head">
          <h2 id="publiees">{t("published")}</h2>
        </div>
        {editions.length === 0 && <p>{t("nonePublished")}</p>}
        {editions.map((edition) => (
          <PublishedOne key={edition.code} edition={edition} />
        ))}
      </section>
    </div>
  );
}

function PublishedOne({ edition: { code, title, referenceOn, revisions } }: { edition: PublishedEdition }) {
  const t = useTranslations("drafts");
  const locale = useLocale();
  const format = useFormatter();
  return (
    <div className="edition-published">
      <h3>
        <a href={`/classements?edition=${code}`}>{title}</a>
      </h3>
      <p>
        {code}, {t("reference", { day: formatDay(referenceOn, "day", locale) })}.{" "}
        <a href={`/saisie/editions/nouvelle?revise=${code}`}>
          {t("revise")}
          <span className="visually-hidden"> {title}</span>
        </a>
      </p>
      <ul className="points">
        {revisions.map(({ number, reason, publishedAt }) => (
          <li key={number}>
            {t("revisionLine", {
              number,
              day: format.dateTime(new Date(publishedAt), { dateStyle: "long" }),
              first: String(reason === null),
              reason: reason ?? "",
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
