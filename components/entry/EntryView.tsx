import { useLocale, useTranslations } from "next-intl";
import type { CampaignDetail } from "@/lib/data/campaign/readCampaign";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { entryTexts } from "@/lib/domain/campaign/writeEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { parisDay } from "@/lib/platform/clock";
import { EntryForm } from "./EntryForm";
import { proposedDay } from "./proposedDay";
import { useSheetWords } from "./useSheetWords";

interface Props {
  campaign: CampaignDetail;
  row: SheetRow;
  now: Date;
}

/** One account of a campaign, a field under the other: for a telephone, for what is rare, and for what cannot be read. */
export function EntryView({ campaign, row, now }: Props) {
  const t = useTranslations("entryForm");
  const network = useTranslations("vocabulary.network");
  const language = useLocale();
  const words = useSheetWords();
  const { territory, previous, entry } = row;
  return (
    <div className="page page-narrow">
      <p>
        <a href={`/saisie/campagnes/${campaign.id}/grille`}>{campaign.title}</a>
      </p>
      <h1>{t("title", { name: territory.name, network: network(row.network) })}</h1>
      <p className="standfirst">
        {previous === null
          ? t("noPrevious")
          : t("previous", {
              audience: formatNumber(previous.audience, language),
              day: formatDay(previous.observedOn, "day", language),
            })}{" "}
        {row.url && (
          <a href={row.url} target="_blank" rel="external noopener noreferrer">
            {t("open")}
          </a>
        )}
      </p>
      {entry && (
        <p>{t("entered", { state: words.states[entry.state === "recorded" ? "stored" : entry.state], name: entry.enteredBy.name })}</p>
      )}
      {entry?.doubts.map((doubt) => (
        <p key={doubt} className="sheet-doubt">
          {words.doubt[doubt]}
        </p>
      ))}
      <EntryForm
        campaignId={campaign.id}
        accountId={row.accountId}
        version={entry?.version ?? 0}
        texts={entryTexts(entry?.figure ?? null, proposedDay(parisDay(now), campaign))}
        unreadable={entry?.state === "unreadable" ? (entry.note ?? "") : ""}
        words={words}
        own={{
          submit: t("submit"),
          sending: t("sending"),
          unreadable: t("unreadable"),
          unreadableHint: t("unreadableHint"),
          again: t("again"),
        }}
      />
    </div>
  );
}
