import { useLocale, useTranslations } from "next-intl";
import type { CampaignDetail } from "@/lib/data/campaign/readCampaign";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { countsOf, left } from "./countsOf";
import { ProgressBar } from "./ProgressBar";

/** A campaign: how far it has come, where one goes on, by network and by member. */
export function CampaignView({ campaign, memberId }: { campaign: CampaignDetail; memberId: number }) {
  const t = useTranslations("campaign");
  const list = useTranslations("campaigns");
  const network = useTranslations("vocabulary.network");
  const locale = useLocale();
  const path = `/saisie/campagnes/${campaign.id}`;
  const mine = campaign.byMember.find((one) => one.memberId === memberId);
  const rows = [
    ...campaign.byNetwork.map((one) => ({
      ...one,
      key: one.network,
      name: network(one.network),
      href: `${path}/grille?network=${one.network}`,
    })),
    ...campaign.byMember.map((one) => ({ ...one, key: `member ${one.memberId}`, name: one.name ?? t("nobody"), href: null })),
  ];
  return (
    <div className="page">
      <h1>{campaign.title}</h1>
      <p className="standfirst">
        {list("progress", countsOf(campaign))} {t("reference", { day: formatDay(campaign.referenceOn, "day", locale) })}
      </p>
      <ProgressBar {...campaign} />
      <ul className="campaign-ways">
        {mine && left(mine) > 0 && (
          <li>
            <a className="button" href={`${path}/grille?state=to-do&who=me`}>
              {t("mine", { count: left(mine) })}
            </a>
          </li>
        )}
        <li>
          <a href={`${path}/grille`}>{t("sheet")}</a>
        </li>
        <li>
          <a href={`${path}/relecture`}>{t("review", { count: campaign.doubtful })}</a>
        </li>
      </ul>
      <div className="scroll">
        <table className="table">
          <caption className="visually-hidden">{t("table")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("part")}</th>
              <th scope="col">{t("done")}</th>
              <th scope="col">{t("doubtful")}</th>
              <th scope="col">{t("left")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.href === null ? row.name : <a href={row.href}>{row.name}</a>}</th>
                <td>{formatNumber(row.done, locale)}</td>
                <td>{formatNumber(row.doubtful, locale)}</td>
                <td>{formatNumber(left(row), locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
