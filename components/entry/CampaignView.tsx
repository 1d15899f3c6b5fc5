import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import type { CampaignProgress } from "@/lib/data/campaign/listCampaigns";
import type { CampaignDetail } from "@/lib/data/campaign/readCampaign";
import type { SheetState } from "@/lib/data/campaign/readSheet";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { parisDay } from "@/lib/platform/clock";
import { countsOf, left } from "./countsOf";
import { DraftsNotice } from "./DraftsNotice";
import { ProgressBar } from "./ProgressBar";

type Counted = Exclude<SheetState, "all" | "unreadable">;
/** What is counted of each part, with the lines of the sheet that it opens. */
const COLUMNS: readonly { state: Counted; count: (part: CampaignProgress) => number }[] = [
  { state: "done", count: ({ done }) => done },
  { state: "imported", count: ({ imported }) => imported },
  { state: "doubtful", count: ({ doubtful }) => doubtful },
  { state: "to-do", count: left },
];

/** A campaign: how far it has come, where one goes on, by network and by member. */
export function CampaignView({ campaign, memberId, mayManage }: { campaign: CampaignDetail; memberId: number; mayManage: boolean }) {
  const t = useTranslations("campaign");
  const list = useTranslations("campaigns");
  const network = useTranslations("vocabulary.network");
  const locale = useLocale();
  const path = `/saisie/campagnes/${campaign.id}`;
  const mine = campaign.byMember.find((one) => one.memberId === memberId);
  const rows = [
    ...campaign.byNetwork.map((one) => ({ ...one, key: one.network, name: network(one.network), query: `network=${one.network}` })),
    ...campaign.byMember.map((one) => ({
      ...one,
      key: `member ${one.memberId}`,
      name: one.name ?? t("nobody"),
      query: `person=${one.memberId ?? "nobody"}`,
    })),
  ];
  const columns = COLUMNS.filter(({ state }) => state !== "imported" || campaign.imported > 0);
  const cell = (row: (typeof rows)[number], state: Counted, count: number) => (
    <td className="number">
      {count === 0 ? (
        formatNumber(0, locale)
      ) : (
        <a href={`${path}/grille?${row.query}&state=${state}`} aria-label={t("lines", { state, count, part: row.name })}>
          {formatNumber(count, locale)}
        </a>
      )}
    </td>
  );
  return (
    <div className="page">
      <h1>{campaign.title}</h1>
      <p className="standfirst">
        {list("progress", countsOf(campaign))} {t("reference", { day: formatDay(campaign.referenceOn, "day", locale) })}
      </p>
      {campaign.closedAt && <p className="form-said">{t("closed", { day: formatDay(parisDay(campaign.closedAt), "day", locale) })}</p>}
      <ProgressBar {...campaign} />
      <DraftsNotice campaignId={campaign.id} memberId={memberId} />
      <ul className="campaign-ways">
        {mine && left(mine) > 0 && campaign.closedAt === null && (
          <li>
            <a className="button" href={`${path}/grille?state=to-do&person=${memberId}`}>
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
        {mayManage && (
          <li>
            <a href={`${path}/organisation`}>{t("organise")}</a>
          </li>
        )}
      </ul>
      <div className="scroll">
        <table className="table campaign-parts">
          <caption className="visually-hidden">{t("table")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("part")}</th>
              {columns.map(({ state }) => (
                <th key={state} scope="col" className="number">
                  {t(`column.${state}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <a href={`${path}/grille?${row.query}`}>{row.name}</a>
                </th>
                {columns.map(({ state, count }) => (
                  <Fragment key={state}>{cell(row, state, count(row))}</Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
