"use client";

import { fillIn } from "@/components/ui/fillIn";
import type { CampaignEntry } from "@/lib/domain/campaign/campaignEntry";
import { differingFields } from "@/lib/domain/campaign/differingFields";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatMoment } from "@/lib/domain/format/formatMoment";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { SheetTexts } from "./sheetTexts";
import type { SheetWords } from "./sheetWords";

interface Props {
  /** What is stored; null where it was taken back. */
  theirs: CampaignEntry | null;
  /** What was typed here: only what differs is shown. */
  mine: SheetTexts;
  today: string;
  memberId: number;
  words: SheetWords;
}

/** What somebody else stored meanwhile, column by column where it differs, with their name and when. */
export function Theirs({ theirs, mine, today, memberId, words }: Props) {
  if (theirs === null) return <span>{words.takenBack}</span>;
  const { figure, enteredBy, enteredAt } = theirs;
  const at = formatMoment(enteredAt, words.language);
  return (
    <>
      <span>{fillIn(enteredBy.id === memberId ? words.changedByYou : words.changedBy, { name: enteredBy.name, at })}</span>
      <dl className="sheet-theirs">
        {figure === null ? (
          <div>
            <dt>{words.states.unreadable}</dt>
            <dd>{theirs.note}</dd>
          </div>
        ) : (
          differingFields(figure, mine, today).map((field) => {
            const value = figure[field];
            return (
              <div key={field}>
                <dt>{words.field[field]}</dt>
                <dd>
                  {value === null
                    ? words.nothing
                    : typeof value === "string"
                      ? formatDay(value, figure.datePrecision, words.language)
                      : formatNumber(value, words.language)}
                </dd>
              </div>
            );
          })
        )}
      </dl>
    </>
  );
}
