"use client";

import { doubtEntry } from "@/lib/domain/campaign/doubtEntry";
import { type EntryField, readEntry } from "@/lib/domain/campaign/readEntry";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { Line } from "./sheetState";
import type { SheetWords } from "./sheetWords";

interface Props {
  line: Line;
  campaign: { opensOn: string; closesOn: string };
  today: string;
  words: SheetWords;
  onChoose: (whose: "mine" | "theirs") => void;
}

/** Where a line stands, in words: stored, on its way, doubtful and why, refused and why, or typed by somebody else meanwhile. */
export function LineStateCell({ line, campaign, today, words, onChoose }: Props) {
  const { row, entry, theirs, state } = line;
  const problems = Object.entries(line.problems) as [EntryField, keyof SheetWords["problem"]][];
  const doubts = state === "typed" ? doubtsNow(line, campaign, today) : entry?.state === "doubtful" ? entry.doubts : [];
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
      {line.code !== null && <span className="form-problem">{words.refused[line.code] ?? words.refused.other}</span>}
      {doubts.map((doubt) => (
        <span key={doubt} className="sheet-doubt">
          {words.doubt[doubt]}
        </span>
      ))}
      {entry?.state === "rejected" && entry.review && <span className="sheet-doubt">{entry.review.reason}</span>}
      {state === "changed" && (
        <span className="sheet-choice">
          {theirs?.figure && (
            <span>
              {words.changedBy} {theirs.enteredBy.name} <b>{formatNumber(theirs.figure.audience, words.language)}</b>
            </span>
          )}
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
function doubtsNow({ row, texts }: Line, { opensOn, closesOn }: Props["campaign"], today: string) {
  const read = readEntry(texts, { network: row.network, kind: row.previous?.kind ?? null, today });
  if (read === null || "problems" in read) return [];
  return doubtEntry(read, {
    previous: row.previous,
    stored: null,
    others: row.others,
    population: row.territory.population,
    opensOn,
    closesOn,
  });
}
