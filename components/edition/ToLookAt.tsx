import { useTranslations } from "next-intl";
import type { DraftDetails } from "@/lib/data/draft/readDraft";

/** What waits for somebody's eyes, as it stands now. */
export function ToLookAt({ draft: { doubtful, reports } }: { draft: Pick<DraftDetails, "doubtful" | "reports"> }) {
  const t = useTranslations("draft");
  return (
    <section className="section" aria-labelledby="a-regarder">
      <div className="section-head">
        <h2 id="a-regarder">{t("toLookAt")}</h2>
      </div>
      <ul className="points">
        {doubtful.length === 0 && <li>{t("noDoubtful")}</li>}
        {doubtful.map(({ campaignId, title, count }) => (
          <li key={campaignId}>
            <a href={`/saisie/campagnes/${campaignId}/relecture`}>{t("doubtful", { count, title })}</a>
          </li>
        ))}
        <li>{reports === 0 ? t("reports", { count: 0 }) : <a href="/saisie/signalements">{t("reports", { count: reports })}</a>}</li>
      </ul>
    </section>
  );
}
