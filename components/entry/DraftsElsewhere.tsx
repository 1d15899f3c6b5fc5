"use client";

import { NotTaken } from "./NotTaken";
import type { DraftElsewhere } from "./useDraftsElsewhere";
import type { DraftWords } from "./useDraftWords";

interface Props {
  campaignId: number;
  drafts: readonly DraftElsewhere[];
  forget: (draft: DraftElsewhere) => void;
  words: DraftWords;
}

/** The drafts of lines that the page does not show, each with a link to its line and what it waits for. */
export function DraftsElsewhere({ campaignId, drafts, forget, words }: Props) {
  if (drafts.length === 0) return null;
  return (
    <>
      <p>{words.elsewhere}</p>
      <ul className="sheet-elsewhere">
        {drafts.map((one) => (
          <li key={one.accountId}>
            <a href={`/saisie/campagnes/${campaignId}/grille?from=${one.accountId}`}>{one.draft.name || one.accountId}</a>{" "}
            <span className="sheet-word">{one.state === "waiting" ? words.states.sending : words.states[one.state]}</span>{" "}
            <NotTaken code={one.code} words={words} />{" "}
            {one.state === "refused" && (
              <button type="button" className="button-plain" onClick={() => forget(one)}>
                {words.forget}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
