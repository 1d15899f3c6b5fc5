import { useLocale, useTranslations } from "next-intl";
import { withQuery } from "@/components/site/withQuery";
import { SelectField } from "@/components/ui/SelectField";
import { SHEET_STATES, type SheetPlace } from "@/lib/data/campaign/readSheet";
import type { SheetChoices } from "@/lib/data/campaign/readSheetChoices";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { DoubtThresholds } from "@/lib/domain/campaign/doubtEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import { parisDay } from "@/lib/platform/clock";
import { DraftsNotice } from "./DraftsNotice";
import { proposedDay } from "./proposedDay";
import { SheetTable } from "./SheetTable";
import { type SheetQuery, writeSheetQuery } from "./sheetQuery";
import { useSheetWords } from "./useSheetWords";

interface Props {
  campaign: SheetChoices;
  asked: SheetQuery;
  sheet: { total: number; before: number; rows: readonly SheetRow[] };
  thresholds: DoubtThresholds;
  memberId: number;
  now: Date;
}

/** The sheet of a campaign with what narrows it, a page at a time. */
export function SheetView({ campaign, asked, sheet, thresholds, memberId, now }: Props) {
  const t = useTranslations("sheet");
  const network = useTranslations("vocabulary.network");
  const language = useLocale();
  const words = useSheetWords(thresholds);
  const today = parisDay(now);
  const path = `/saisie/campagnes/${campaign.id}/grille`;
  const [first, last] = [sheet.rows.at(0)?.accountId, sheet.rows.at(-1)?.accountId];
  const address = (place: SheetPlace | null) => withQuery(path, writeSheetQuery(asked, place));
  const here = first === undefined ? null : ({ way: "from", accountId: first } as const);
  const after = sheet.total - sheet.before - sheet.rows.length;
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
          options={[{ value: "", label: t("allNetworks") }, ...campaign.networks.map((value) => ({ value, label: network(value) }))]}
        />
        <SelectField
          name="person"
          label={t("who")}
          value={String(asked.person ?? "")}
          options={[
            { value: "", label: t("everybody") },
            ...campaign.members.map(({ id, name }) => ({ value: String(id), label: id === memberId ? t("me") : name })),
            ...(campaign.hasNobodys ? [{ value: "nobody", label: t("nobody") }] : []),
          ]}
        />
        <div>
          <label htmlFor="filtre-q">{t("territory")}</label>
          <input id="filtre-q" className="field" type="search" name="q" defaultValue={asked.q} maxLength={LONGEST_QUERY} />
        </div>
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
      {sheet.rows.length > 0 ? (
        <SheetTable
          key={sheet.rows.map(({ accountId }) => accountId).join()}
          campaign={{ id: campaign.id, opensOn: campaign.opensOn, closesOn: campaign.closesOn, thresholds }}
          rows={sheet.rows}
          day={proposedDay(today, campaign)}
          today={today}
          memberId={memberId}
          query={withQuery("", writeSheetQuery(asked, here))}
          words={words}
        />
      ) : (
        <DraftsNotice campaignId={campaign.id} memberId={memberId} />
      )}
      {(sheet.before > 0 || after > 0) && (
        <nav aria-label={t("pages")}>
          <ul className="pages">
            {sheet.before > 0 && (
              <li>
                <a href={address(first === undefined ? null : { way: "before", accountId: first })} rel="prev">
                  {t(first === undefined ? "beginning" : "earlier")}
                </a>
              </li>
            )}
            {sheet.rows.length > 0 && <li>{t("shown", { from: sheet.before + 1, to: sheet.before + sheet.rows.length })}</li>}
            {after > 0 && (
              <li>
                <a href={address(last === undefined ? null : { way: "after", accountId: last })} rel="next">
                  {t(last === undefined ? "beginning" : "later")}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </div>
  );
}
