"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import { saveEntry } from "@/lib/actions/campaign/saveEntry";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { START } from "@/lib/gate/actionState";
import { keepDraft, readDrafts } from "./drafts";
import { changeSheet, type Line, openSheet } from "./sheetState";

/** How long to wait before trying again what could not be sent. */
const AGAIN_MS = 8_000;
/** What is not stored: it is kept here, and a page with it warns before it is left. */
const PENDING: readonly Line["state"][] = ["typed", "sending", "unsent", "refused", "changed"];

/**
 * The state of a sheet, kept in this browser until the server has it.
 * @param draftKey of this campaign and member: two who share a computer do not see each other's drafts
 */
export function useSheet(campaignId: number, rows: readonly SheetRow[], day: string, draftKey: string) {
  const [sheet, dispatch] = useReducer(changeSheet, null, () => openSheet(rows, day));
  const latest = useRef(sheet);
  latest.current = sheet;

  // Drafts are the browser's: they come in once the page is there.
  useEffect(() => {
    for (const [accountId, draft] of readDrafts(draftKey)) dispatch({ type: "restored", accountId, draft });
  }, [draftKey]);

  useEffect(() => {
    for (const [accountId, line] of sheet.lines)
      keepDraft(draftKey, accountId, isPending(line) ? { version: line.seen, texts: line.texts } : null);
  }, [draftKey, sheet.lines]);

  const send = useCallback(
    async (accountId: number) => {
      const line = latest.current.lines.get(accountId);
      if (line === undefined || (line.state !== "typed" && line.state !== "unsent" && line.state !== "refused")) return;
      dispatch({ type: "sending", accountId });
      try {
        const said = await saveEntry(START, { campaignId, accountId, version: line.seen, ...line.texts });
        if (said.at === "done") dispatch({ type: "answered", accountId, sent: line.texts, answer: said.data });
        else dispatch({ type: "unsent", accountId, ...(said.at === "refused" ? { code: said.refusal.code } : {}) });
      } catch {
        dispatch({ type: "unsent", accountId });
      }
    },
    [campaignId],
  );

  const waiting = [...sheet.lines].filter(([, { state }]) => state === "unsent").map(([accountId]) => accountId);
  const waitingKey = waiting.join();
  useEffect(() => {
    if (waitingKey === "") return;
    const again = () => {
      for (const accountId of waitingKey.split(",")) void send(Number(accountId));
    };
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [waitingKey, send]);

  const pending = [...sheet.lines.values()].filter(isPending).length;
  useEffect(() => {
    if (pending === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [pending]);

  return { sheet, dispatch, send, pending };
}

function isPending({ state }: Line): boolean {
  return PENDING.includes(state);
}
