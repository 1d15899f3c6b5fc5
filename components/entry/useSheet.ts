"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { draftStorage, draftsKey, dropDraft, keepDraft, readDrafts } from "./drafts";
import { sendLine } from "./sendLine";
import { isPending, nextToSend } from "./sheetQueue";
import { changeSheet, type Line, openSheet, type SheetSetting } from "./sheetState";
import type { SheetTexts } from "./sheetTexts";
import { useAgain } from "./useAgain";

/**
 * The state of a sheet, kept in this browser until the server has it. Whatever was typed leaves by itself, but from the line that somebody
 * is in: that one once they leave it.
 * @param nameOf what a line is called on pages that do not show it
 */
export function useSheet(campaignId: number, rows: readonly SheetRow[], setting: SheetSetting, nameOf: (row: SheetRow) => string) {
  const [sheet, dispatch] = useReducer(changeSheet, null, () => openSheet(rows, setting));
  const [editing, setEditing] = useState<number | null>(null);
  const [keeps, setKeeps] = useState(true);
  const latest = useRef(sheet);
  latest.current = sheet;
  const key = draftsKey(setting.memberId, campaignId);
  /** The drafts that this page has put there, or found there. */
  const kept = useRef(new Map<number, SheetTexts>());
  const looked = useRef(new Map<number, Line>());

  // Drafts are the browser's: they come in once the page is there.
  useEffect(() => {
    for (const [accountId, draft] of readDrafts(draftStorage(), key)) {
      const event = { type: "restored", accountId, draft } as const;
      const line = changeSheet(latest.current, event).lines.get(accountId);
      if (line === undefined) continue;
      kept.current.set(accountId, draft.texts);
      if (isPending(line)) dispatch(event);
      else dropDraft(draftStorage(), key, accountId, draft.texts); // it was stored, and nobody was told
    }
  }, [key]);

  useEffect(() => {
    const storage = draftStorage();
    for (const [accountId, line] of sheet.lines) {
      if (looked.current.get(accountId) === line) continue;
      const first = !looked.current.has(accountId);
      looked.current.set(accountId, line);
      if (first) continue;
      const { seen: version, texts, unanswered, takeBack } = line;
      if (isPending(line)) {
        const name = nameOf(line.row);
        setKeeps(keepDraft(storage, key, accountId, { version, texts, unanswered, takeBack, name }) !== "full");
        kept.current.set(accountId, texts);
      } else {
        dropDraft(storage, key, accountId, kept.current.get(accountId) ?? texts);
      }
    }
  }, [key, sheet.lines, nameOf]);

  const flying = useRef(new Set<number>());
  const send = useCallback(
    async (accountId: number) => {
      const line = latest.current.lines.get(accountId);
      if (line === undefined || flying.current.has(accountId)) return;
      flying.current.add(accountId);
      dispatch({ type: "sending", accountId });
      const { seen: version, texts: sent, takeBack } = line;
      const came = await sendLine(campaignId, accountId, { version, texts: sent, takeBack });
      flying.current.delete(accountId);
      if (came.at === "answered") dispatch({ type: "answered", accountId, sent, answer: came.answer });
      else if (came.at === "barred") dispatch({ type: "barred", accountId, code: came.code });
      else dispatch({ type: "unsent", accountId, sent, code: came.code });
    },
    [campaignId],
  );
  useEffect(() => {
    for (const accountId of nextToSend(sheet, editing)) void send(accountId);
  }, [sheet, editing, send]);

  const waits = [...sheet.lines.values()].some(({ state }) => state === "unsent");
  useAgain(waits, (signedIn) => dispatch({ type: "again", signedIn }));

  const pending = [...sheet.lines.values()].filter(isPending).length;
  useEffect(() => {
    if (pending === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [pending]);

  return { sheet, dispatch, pending, keeps: keeps || pending === 0, setEditing };
}
