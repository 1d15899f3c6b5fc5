import { useLocale, useTranslations } from "next-intl";
import { useFormSentences } from "@/components/member/useFormSentences";
import type { CampaignFacts } from "@/lib/data/campaign/listCampaigns";
import type { ReviewPage, ReviewRow } from "@/lib/data/campaign/readReview";
import type { DoubtThresholds } from "@/lib/domain/campaign/doubtEntry";
import { entryTexts } from "@/lib/domain/campaign/writeEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { DraftsNotice } from "./DraftsNotice";
import { ReviewForm } from "./ReviewForm";
import type { ReviewQuery } from "./reviewQuery";
import { useSheetWords } from "./useSheetWords";

interface Props {
  campaign: CampaignFacts;
  found: ReviewPage;
  asked: ReviewQuery;
  /** From where on a figure is doubtful, as the sentences say it. */
  thresholds: DoubtThresholds;
  memberId: number;
}

/** The doubtful figures of a campaign, one under the other, those that one may decide first: a page at a time. */
export function ReviewView({ campaign, found, asked, thresholds, memberId }: Props) {
  const t = useTranslations("review");
  const { mine, own, rows, next } = found;
  const path = `/saisie/campagnes/${campaign.id}/relecture`;
  const whose = asked.whose === "own" ? "&whose=own" : "";
  return (
    <div className="page">
      <p>
        <a href={`/saisie/campagnes/${campaign.id}`}>{campaign.title}</a>
      </p>
      <h1>{t("title")}</h1>
      <p className="standfirst">{t("count", { count: mine })}</p>
      {own > 0 && (
        <ul className="campaign-ways">
          <li>
            <a href={path} aria-current={asked.whose === "mine" ? "page" : undefined}>
              {t("mine", { count: mine })}
            </a>
          </li>
          <li>
            <a href={`${path}?whose=own`} aria-current={asked.whose === "own" ? "page" : undefined}>
              {t("ownCount", { count: own })}
            </a>
          </li>
        </ul>
      )}
      <DraftsNotice campaignId={campaign.id} memberId={memberId} />
      {rows.map((row) => (
        <Reviewed key={row.accountId} campaignId={campaign.id} row={row} thresholds={thresholds} isOwn={asked.whose === "own"} />
      ))}
      {(next !== null || asked.after !== null) && (
        <nav aria-label={t("pages")}>
          <ul className="campaign-ways">
            {asked.after !== null && (
              <li>
                <a href={asked.whose === "own" ? `${path}?whose=own` : path}>{t("first")}</a>
              </li>
            )}
            {next !== null && (
              <li>
                <a href={`${path}?after=${next}${whose}`}>{t("next")}</a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** What was typed, what speaks against it, and the decision. */
function Reviewed({
  campaignId,
  row,
  thresholds,
  isOwn,
}: Pick<Props, "thresholds"> & { campaignId: number; row: ReviewRow; isOwn: boolean }) {
  const t = useTranslations("review");
  const network = useTranslations("vocabulary.network");
  const language = useLocale();
  const sheet = useSheetWords(thresholds);
  const sentences = useFormSentences();
  const { accountId, territory, url, previous, entry } = row;
  if (!entry?.figure) return null;
  const { figure } = entry;
  const words = {
    field: sheet.field,
    problem: sheet.problem,
    reason: t("reason"),
    confirm: t("confirm"),
    reject: t("reject"),
    correct: t("correct"),
    correctText: t("correctText"),
    confirmed: t("confirmed"),
    rejected: t("rejected"),
    corrected: t("corrected"),
    changed: t("changed"),
  };
  return (
    <section className="review" aria-labelledby={`review-${accountId}`}>
      <h2 id={`review-${accountId}`}>{t("account", { name: territory.name, network: network(row.network) })}</h2>
      <p className="review-figure">
        <b>{formatNumber(figure.audience, language)}</b>{" "}
        {t("observed", { day: formatDay(figure.observedOn, figure.datePrecision, language) })}{" "}
        {previous &&
          t("before", { audience: formatNumber(previous.audience, language), day: formatDay(previous.observedOn, "day", language) })}
      </p>
      {entry.standing && (
        <p>
          {t("standing", {
            audience: formatNumber(entry.standing.audience, language),
            day: formatDay(entry.standing.observedOn, "day", language),
          })}
        </p>
      )}
      <ul>
        {entry.doubts.map((one) => (
          <li key={one}>{sheet.doubt[one]}</li>
        ))}
      </ul>
      <p>
        {t("by", { name: entry.enteredBy.name })} {entry.note}{" "}
        {url && (
          <a href={url} target="_blank" rel="external noopener noreferrer">
            {t("open")}
          </a>
        )}
      </p>
      {isOwn ? (
        <p className="form-said">
          {t("own")} <a href={`/saisie/campagnes/${campaignId}/territoires/${territory.level}/${territory.code}`}>{t("form")}</a>
        </p>
      ) : (
        <ReviewForm
          campaignId={campaignId}
          accountId={accountId}
          version={entry.version}
          texts={entryTexts(figure, "")}
          words={words}
          sentences={sentences}
        />
      )}
    </section>
  );
}
