import { useLocale, useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import type { CampaignDetail } from "@/lib/data/campaign/readCampaign";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { ReviewForm } from "./ReviewForm";

interface Props {
  campaign: CampaignDetail;
  doubtful: { total: number; rows: readonly SheetRow[] };
  /** Whose own figures somebody else must look at: whoever reads this, while four eyes are asked for. */
  own: number | null;
}

/** The doubtful figures of a campaign, one under the other: what was typed, what speaks against it, and the decision. */
export function ReviewView({ campaign, doubtful, own }: Props) {
  const t = useTranslations("review");
  const network = useTranslations("vocabulary.network");
  const doubt = useTranslations("entry.doubt");
  const language = useLocale();
  const sentences = useFormSentences();
  const words = {
    reason: t("reason"),
    confirm: t("confirm"),
    reject: t("reject"),
    confirmed: t("confirmed"),
    rejected: t("rejected"),
    changed: t("changed"),
  };
  return (
    <div className="page">
      <p>
        <a href={`/saisie/campagnes/${campaign.id}`}>{campaign.title}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("count", { count: doubtful.total })}</p>
      {doubtful.rows.map(({ accountId, territory, network: on, url, previous, entry }) => {
        const figure = entry?.figure;
        if (!entry || !figure) return null;
        return (
          <section key={accountId} className="review" aria-labelledby={`review-${accountId}`}>
            <h2 id={`review-${accountId}`}>{t("account", { name: territory.name, network: network(on) })}</h2>
            <p className="review-figure">
              <b>{formatNumber(figure.audience, language)}</b>{" "}
              {t("observed", { day: formatDay(figure.observedOn, figure.datePrecision, language) })}{" "}
              {previous &&
                t("before", { audience: formatNumber(previous.audience, language), day: formatDay(previous.observedOn, "day", language) })}
            </p>
            <ul>
              {entry.doubts.map((one) => (
                <li key={one}>{doubt(one)}</li>
              ))}
            </ul>
            <p>
              {t("by", { name: entry.enteredBy.name })} {entry.note}{" "}
              {url && (
                <a href={url} target="_blank" rel="external noopener noreferrer">
                  {t("open")}
                </a>
              )}{" "}
              <a href={`/saisie/campagnes/${campaign.id}/comptes/${accountId}`}>{t("correct")}</a>
            </p>
            {entry.enteredBy.id === own ? (
              <p className="form-said">{t("own")}</p>
            ) : (
              <ReviewForm campaignId={campaign.id} accountId={accountId} version={entry.version} words={words} sentences={sentences} />
            )}
          </section>
        );
      })}
    </div>
  );
}
