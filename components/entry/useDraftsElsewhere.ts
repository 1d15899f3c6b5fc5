"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import { draftStorage, draftsKey, dropDraft, type KeptDraft } from "./drafts";
import { sendLine } from "./sendLine";
import { sameLine } from "./sheetTexts";
import { useAgain } from "./useAgain";
import { useFoundDrafts } from "./useFoundDrafts";

/** A draft of a line that this page does not show. */
export interface DraftElsewhere {
  accountId: number;
  draft: KeptDraft;
  /** On its way or waiting for it; not sent because nobody answers; or to be looked at: not understood, changed by a colleague, refused. */
  state: "waiting" | "unsent" | "refused" | "changed";
  /** Why it was not taken, or not sent: a code of `form.refused`. */
  code: string | null;
}

type Event =
  | { type: "found"; drafts: readonly DraftElsewhere[] }
  | { type: "gone"; accountId: number }
  | { type: "stays"; accountId: number; state: DraftElsewhere["state"]; code: string | null }
  | { type: "again"; signedIn: boolean };

function changeDrafts(drafts: readonly DraftElsewhere[], event: Event): readonly DraftElsewhere[] {
  switch (event.type) {
    case "found": // once more, where one was being typed: what became of the others stands
      return event.drafts.map((one) => drafts.find((known) => isSame(known, one)) ?? one);
    case "gone":
      return drafts.filter(({ accountId }) => accountId !== event.accountId);
    case "stays":
      return drafts.map((one) => (one.accountId === event.accountId ? { ...one, state: event.state, code: event.code } : one));
    case "again":
      return drafts.map((one) =>
        one.state === "unsent" && (one.code !== "signed-out" || event.signedIn) ? { ...one, state: "waiting", code: null } : one,
      );
  }
}

function isSame(one: DraftElsewhere, other: DraftElsewhere): boolean {
  return one.accountId === other.accountId && sameLine(one.draft.texts, other.draft.texts);
}

/**
 * The drafts of a campaign whose lines are not on this page: they leave one after the other, each over the version that it was typed over.
 * @param here the accounts of the lines on this page
 */
export function useDraftsElsewhere(campaignId: number, memberId: number, here: readonly number[]) {
  const [drafts, dispatch] = useReducer(changeDrafts, []);
  const key = draftsKey(memberId, campaignId);
  const hereKey = here.join();
  const take = useCallback(
    (found: ReadonlyMap<number, KeptDraft>) => {
      const shown = new Set(hereKey.split(",").map(Number));
      const others = [...found].filter(([accountId]) => !shown.has(accountId));
      dispatch({ type: "found", drafts: others.map(([accountId, draft]) => ({ accountId, draft, state: "waiting", code: null })) });
    },
    [hereKey],
  );
  useFoundDrafts(key, take);

  const busy = useRef(false);
  useEffect(() => {
    const next = drafts.find(({ state }) => state === "waiting");
    if (next === undefined || busy.current || drafts.some(({ code }) => code === "signed-out")) return;
    busy.current = true;
    const { accountId, draft } = next;
    void sendLine(campaignId, accountId, draft).then((came) => {
      busy.current = false;
      if (came.at !== "answered")
        return dispatch({ type: "stays", accountId, state: came.at === "barred" ? "refused" : "unsent", code: came.code });
      if (came.answer.outcome !== "saved")
        return dispatch({ type: "stays", accountId, state: came.answer.outcome === "changed" ? "changed" : "refused", code: null });
      dropDraft(draftStorage(), key, accountId, draft.texts);
      dispatch({ type: "gone", accountId });
    });
  }, [drafts, campaignId, key]);

  useAgain(
    drafts.some(({ state }) => state === "unsent"),
    (signedIn) => dispatch({ type: "again", signedIn }),
  );
  const forget = ({ accountId, draft }: DraftElsewhere) => {
    dropDraft(draftStorage(), key, accountId, draft.texts);
    dispatch({ type: "gone", accountId });
  };
  return { drafts, forget };
}
