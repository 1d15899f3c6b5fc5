"use client";

import { fillIn } from "@/components/ui/fillIn";
import { type DoubtThresholds, doubtEntry } from "@/lib/domain/campaign/doubtEntry";
import { type EntryField, readEntry } from "@/lib/domain/campaign/readEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { NotTaken } from "./NotTaken";
import type { Line } from "./sheetState";
import { isBlank } from "./sheetTexts";
import type { SheetWords } from "./sheetWords";
import { Theirs } from "./Theirs";

interface Props {
  line: Line;
  campaign: { opensOn: string; closesOn: string; thresholds: DoubtThresholds };
  today: string;
  memberId: number;
  words: SheetWords;
  onChoose: (whose: "mine" | "theirs") => void;
  /** Takes back what is stored, where the line was emptied. */
  onEmpty: () => void;
}

/** Where a line stands, in words: stored, on its way, doubtful and why, refused and why, or typed by somebody else meanwhile. */
export function LineStateCell({ line, campaign, today, memberId, words, onChoose, onEmpty }: Props) {
  const { row, entry, theirs, state, texts, code } = line;
  const problems = Object.entries(line.problems) as [EntryField, keyof SheetWords["problem"]][];
  const doubts = state === "typed" ? doubtsNow(line, campaign, today) : entry?.state === "doubtful" ? entry.doubts : [];
  const number = (value: number) => formatNumber(value, words.language);
  const standing = entry?.standing && {
    audience: number(entry.standing.audience),
    day: formatDay(entry.standing.observedOn, "day", words.language),
  };
  const withdrawn = state !== "stored" && texts.unreadable && entry?.stored ? (entry.standing ?? entry.figure) : null;
  const mayEmpty = state === "refused" && isBlank(texts) && entry !== null;
  return (
    <td className="sheet-state" id={`sheet-state-${row.accountId}`}>
      <span className="sheet-word">{wordOf(line, words)}</span>
      {row.imported && state === "stored" && (
        <span>
          {formatNumber(row.imported.audience, words.language)} {formatDay(row.imported.observedOn, "day", words.language)},{" "}
          {row.imported.source}
        </span>
      )}
      {problems.map(([field, problem]) => (
        <span key={field} className="form-problem">
          <b>{words.field[field]}</b> {words.problem[problem]}
        </span>
      ))}
      {mayEmpty && (
        <button type="button" className="button-plain" onClick={onEmpty}>
          {words.takeBack}
        </button>
      )}
      <NotTaken code={code} words={words} />
      {doubts.map((doubt) => (
        <span key={doubt} className="sheet-doubt">
          {words.doubt[doubt]}
        </span>
      ))}
      {entry?.state === "rejected" && entry.review && <span className="sheet-doubt">{entry.review.reason}</span>}
      {standing && <span>{fillIn(words.standing, standing)}</span>}
      {entry?.state === "unreadable" && (state === "stored" || state === "saved") && <span>{entry.note}</span>}
      {withdrawn && <span className="sheet-doubt">{fillIn(words.withdraws, { audience: number(withdrawn.audience) })}</span>}
      {state === "changed" && (
        <span className="sheet-choice">
          <Theirs theirs={theirs} mine={texts} today={today} memberId={memberId} words={words} />
          <button type="button" className="button-plain" onClick={() => onChoose("theirs")}>
            {words.theirs}
          </button>
          <button type="button" className="button-plain" onClick={() => onChoose("mine")}>
            {words.mine}
          </button>
        </span>
      )}
    </td>
  );
}

function wordOf({ row, state, entry }: Line, words: SheetWords): string {
  if (state !== "stored" && state !== "saved") return words.states[state];
  if (row.imported !== null && (entry === null || entry.state === "rejected")) return words.states.imported;
  if (entry === null) return words.states.empty;
  if (entry.state === "recorded") return words.states[state];
  return words.states[entry.state];
}

/** What is doubtful while it is typed: the server looks again, and knows more. */
function doubtsNow({ row, texts }: Line, { opensOn, closesOn, thresholds }: Props["campaign"], today: string) {
  if (texts.unreadable) return [];
  const read = readEntry(texts, { network: row.network, kind: row.previous?.kind ?? null, today });
  if (read === null || "problems" in read) return [];
  const { previous, others, territory } = row;
  return doubtEntry(read, { previous, stored: null, others, population: territory.population, opensOn, closesOn }, thresholds);
}
