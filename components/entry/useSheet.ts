"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { SheetRow } from "@/lib/domain/campaign/campaignEntry";
import { draftStorage, draftsKey, dropDraft, type KeptDraft, keepDraft, settleDraft } from "./drafts";
import { sendLine } from "./sendLine";
import { isPending, nextToSend } from "./sheetQueue";
import { changeSheet, type Line, openSheet, type SheetSetting } from "./sheetState";
import type { SheetTexts } from "./sheetTexts";
import { useAgain } from "./useAgain";
import { useFoundDrafts } from "./useFoundDrafts";

/**
 * The state of a sheet, kept in this browser until the server has it. Whatever was typed leaves by itself, but from the line that somebody
 * is in: that one once they leave it.
 * @param nameOf what a line is called on pages that do not show it
 */
export function useSheet(campaignId: number, rows: readonly SheetRow[], setting: SheetSetting, nameOf: (row: SheetRow) => string) {
  const [sheet, dispatch] = useReducer(changeSheet, null, () => openSheet(rows, setting));
  const [editing, setEditing] = useState<number | null>(null);
  const editingNow = useRef(editing);
  editingNow.current = editing;
  const [keeps, setKeeps] = useState(true);
  const latest = useRef(sheet);
  latest.current = sheet;
  const key = draftsKey(setting.memberId, campaignId);
  /** The drafts that this page has put there, or found there. */
  const kept = useRef(new Map<number, SheetTexts>());
  const looked = useRef(new Map<number, Line>());

  const restore = useCallback(
    (found: ReadonlyMap<number, KeptDraft>) => {
      for (const [accountId, draft] of found) {
        const here = latest.current.lines.get(accountId);
        if (here === undefined || isPending(here)) continue;
        const event = { type: "restored", accountId, draft } as const;
        const line = changeSheet(latest.current, event).lines.get(accountId);
        kept.current.set(accountId, draft.texts);
        if (line && isPending(line)) dispatch(event);
        else dropDraft(draftStorage(), key, accountId, draft.texts); // it was stored, and nobody was told
      }
    },
    [key],
  );
  useFoundDrafts(key, restore);

  useEffect(() => {
    const storage = draftStorage();
    const became: ReturnType<typeof keepDraft>[] = [];
    for (const [accountId, line] of sheet.lines) {
      if (looked.current.get(accountId) === line) continue;
      const first = !looked.current.has(accountId);
      looked.current.set(accountId, line);
      if (first) continue;
      const { seen: version, texts, unanswered, takeBack } = line;
      if (isPending(line)) {
        const name = nameOf(line.row);
        const mark = accountId === editingNow.current ? { editing: Date.now() } : {};
        became.push(keepDraft(storage, key, accountId, { version, texts, unanswered, takeBack, name, ...mark }));
        kept.current.set(accountId, texts);
      } else {
        dropDraft(storage, key, accountId, kept.current.get(accountId) ?? texts);
      }
    }
    if (became.length > 0) setKeeps(!became.includes("full"));
  }, [key, sheet.lines, nameOf]);

  // Once the line is left, or its page, any page may send what was typed in it.
  useEffect(() => {
    if (editing === null) return;
    const settle = () => settleDraft(draftStorage(), key, editing, kept.current.get(editing));
    window.addEventListener("pagehide", settle);
    return () => {
      window.removeEventListener("pagehide", settle);
      settle();
    };
  }, [key, editing]);

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
