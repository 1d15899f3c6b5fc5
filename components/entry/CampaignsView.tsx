import { useLocale, useTranslations } from "next-intl";
import type { ListedCampaign } from "@/lib/data/campaign/listCampaigns";
import { formatDay } from "@/lib/domain/format/formatDay";
import { countsOf } from "./countsOf";
import { ProgressBar } from "./ProgressBar";

/** The campaigns, the latest first, and how far each has come. */
export function CampaignsView({ campaigns, mayCreate }: { campaigns: readonly ListedCampaign[]; mayCreate: boolean }) {
  const t = useTranslations("campaigns");
  const locale = useLocale();
  return (
    <div className="page">
      <h1>{t("title")}</h1>
      {campaigns.length === 0 && <p className="standfirst">{t(mayCreate ? "noneCreate" : "none")}</p>}
      {mayCreate && (
        <p className="campaign-ways">
          <a className="button" href="/saisie/campagnes/nouvelle">
            {t("create")}
          </a>
          <a href="/saisie/campagnes/listes">{t("lists")}</a>
        </p>
      )}
      <ul className="campaigns">
        {campaigns.map((campaign) => (
          <li key={campaign.id}>
            <h2>
              <a href={`/saisie/campagnes/${campaign.id}`}>{campaign.title}</a>
            </h2>
            <p>
              {t("days", { from: formatDay(campaign.opensOn, "day", locale), to: formatDay(campaign.closesOn, "day", locale) })}{" "}
              {campaign.closedAt && <b>{t("closed")} </b>}
              {campaign.progress && t("progress", countsOf(campaign.progress))}
            </p>
            {campaign.progress && <ProgressBar {...campaign.progress} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
