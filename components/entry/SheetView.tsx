import { useLocale, useTranslations } from "next-intl";
import { pagesShown } from "@/components/leaderboard/Pager";
import { withQuery } from "@/components/site/withQuery";
import { SelectField } from "@/components/ui/SelectField";
import type { CampaignDetail } from "@/lib/data/campaign/readCampaign";
import { SHEET_STATES } from "@/lib/data/campaign/readSheet";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { parisDay } from "@/lib/platform/clock";
import { proposedDay } from "./proposedDay";
import { SheetTable } from "./SheetTable";
import { SHEET_PAGE, type SheetQuery } from "./sheetQuery";
import { useSheetWords } from "./useSheetWords";

interface Props {
  campaign: CampaignDetail;
  asked: SheetQuery;
  sheet: { total: number; rows: readonly SheetRow[] };
  memberId: number;
  now: Date;
}

/** The sheet of a campaign with what narrows it, a page at a time. */
export function SheetView({ campaign, asked, sheet, memberId, now }: Props) {
  const t = useTranslations("sheet");
  const network = useTranslations("vocabulary.network");
  const language = useLocale();
  const words = useSheetWords();
  const today = parisDay(now);
  const path = `/saisie/campagnes/${campaign.id}/grille`;
  const pages = Math.max(1, Math.ceil(sheet.total / SHEET_PAGE));
  const address = (page: number) =>
    withQuery(
      path,
      new URLSearchParams({
        state: asked.state,
        ...(asked.network && { network: asked.network }),
        ...(asked.person && { person: String(asked.person) }),
        page: String(page),
      }),
    );
  return (
    <div className="page page-wide">
      <p>
        <a href={`/saisie/campagnes/${campaign.id}`}>{campaign.title}</a>
      </p>
      <h1>{t("title")}</h1>
      {campaign.closedAt && (
        <p className="form-said form-refused">{t("closed", { day: formatDay(parisDay(campaign.closedAt), "day", language) })}</p>
      )}
      <form action={path} method="get" className="filters sheet-filters">
        <SelectField
          name="state"
          label={t("state")}
          value={asked.state}
          options={SHEET_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <SelectField
          name="network"
          label={t("network")}
          value={asked.network ?? ""}
          options={[
            { value: "", label: t("allNetworks") },
            ...campaign.byNetwork.map((one) => ({ value: one.network, label: network(one.network) })),
          ]}
        />
        <SelectField
          name="person"
          label={t("who")}
          value={String(asked.person ?? "")}
          options={[
            { value: "", label: t("everybody") },
            ...campaign.byMember.map((one) => ({
              value: String(one.memberId ?? "nobody"),
              label: one.memberId === memberId ? t("me") : (one.name ?? t("nobody")),
            })),
          ]}
        />
        <button type="submit" className="button">
          {t("show")}
        </button>
      </form>
      <p>{t("count", { count: sheet.total, of: formatNumber(campaign.targets, language) })}</p>
      <p className="sheet-keys">{t("keys")}</p>
      <noscript>
        <p role="alert" className="form-said form-refused">
          {t("noScript")}
        </p>
      </noscript>
      {sheet.rows.length > 0 && (
        <SheetTable
          key={sheet.rows.map(({ accountId }) => accountId).join()}
          campaign={{ id: campaign.id, opensOn: campaign.opensOn, closesOn: campaign.closesOn }}
          rows={sheet.rows}
          day={proposedDay(today, campaign)}
          today={today}
          memberId={memberId}
          words={words}
        />
      )}
      {pages > 1 && (
        <nav aria-label={t("pages")}>
          <ul className="pages">
            {pagesShown(asked.page, pages).map((page) => (
              <li key={page}>
                <a href={address(page)} aria-current={page === asked.page ? "page" : undefined}>
                  {page}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
