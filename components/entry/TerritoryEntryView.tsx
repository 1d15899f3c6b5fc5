import { useLocale, useTranslations } from "next-intl";
import { withQuery } from "@/components/site/withQuery";
import { fillIn } from "@/components/ui/fillIn";
import type { CampaignFacts } from "@/lib/data/campaign/listCampaigns";
import type { NextTerritory } from "@/lib/data/campaign/readNextTerritory";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import type { DoubtThresholds } from "@/lib/domain/campaign/doubtEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { parisDay } from "@/lib/platform/clock";
import { DraftsNotice } from "./DraftsNotice";
import { proposedDay } from "./proposedDay";
import { type SheetQuery, writeSheetQuery } from "./sheetQuery";
import { type FormRow, TerritoryEntryForm } from "./TerritoryEntryForm";
import { useSheetWords } from "./useSheetWords";

interface Props {
  campaign: CampaignFacts;
  name: string;
  rows: readonly SheetRow[];
  next: NextTerritory | null;
  thresholds: DoubtThresholds;
  /** Of the page of the sheet that one came from. */
  asked: SheetQuery;
  memberId: number;
  now: Date;
}

/** All accounts of a territory in a campaign, one under the other: for a telephone, without a script, and for what cannot be read. */
export function TerritoryEntryView({ campaign, name, rows, next, thresholds, asked, memberId, now }: Props) {
  const t = useTranslations("entryForm");
  const language = useLocale();
  const words = useSheetWords(thresholds);
  const today = parisDay(now);
  const path = `/saisie/campagnes/${campaign.id}`;
  const number = (value: number) => formatNumber(value, language);
  const day = (text: string) => formatDay(text, "day", language);
  const formRows = rows.map((row): FormRow => {
    const { previous, imported, entry } = row;
    return {
      row,
      facts: [
        previous === null ? t("noPrevious") : t("previous", { audience: number(previous.audience), day: day(previous.observedOn) }),
        ...(imported
          ? [t("imported", { audience: number(imported.audience), day: day(imported.observedOn), source: imported.source })]
          : []),
        ...(entry
          ? [t("entered", { state: words.states[entry.state === "recorded" ? "stored" : entry.state], name: entry.enteredBy.name })]
          : []),
        ...(entry?.standing
          ? [fillIn(words.standing, { audience: number(entry.standing.audience), day: day(entry.standing.observedOn) })]
          : []),
        ...(entry?.review ? [t("reviewed", { name: entry.review.by, reason: entry.review.reason })] : []),
      ],
    };
  });
  return (
    <div className="page page-narrow">
      <p>
        <a href={withQuery(`${path}/grille`, writeSheetQuery(asked))}>{t("back", { title: campaign.title })}</a>
      </p>
      <h1>{name}</h1>
      {campaign.closedAt && <p className="form-said form-refused">{t("closed", { day: day(parisDay(campaign.closedAt)) })}</p>}
      <DraftsNotice campaignId={campaign.id} memberId={memberId} here={rows.map(({ accountId }) => accountId)} />
      <TerritoryEntryForm
        campaign={{ id: campaign.id, opensOn: campaign.opensOn, closesOn: campaign.closesOn, open: campaign.closedAt === null }}
        rows={formRows}
        day={proposedDay(today, campaign)}
        today={today}
        memberId={memberId}
        thresholds={thresholds}
        words={words}
        own={{
          submit: t("submit"),
          sending: t("sending"),
          unreadable: t("unreadable"),
          unreadableHint: t("unreadableHint"),
          again: t("again"),
          more: t("more"),
          open: t("open"),
          saved: t("saved"),
          some: t("some"),
          nothing: t("nothing"),
        }}
      />
      {next && (
        <p>
          <a href={withQuery(`${path}/territoires/${next.level}/${next.code}`, writeSheetQuery(asked))}>{t("next", { name: next.name })}</a>
        </p>
      )}
    </div>
  );
}
