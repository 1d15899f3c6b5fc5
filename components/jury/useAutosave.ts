"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useAgain } from "@/components/entry/useAgain";
import { forgetText, keepText, readKept } from "./keptTexts";

/** So long after the last key what was typed is sent. */
const PAUSE_MS = 700;

/** What a page was typed over, as the server knows it again. */
export type Over = string | number | null;

/** What came of sending a text. */
export type SaveAnswer<T> =
  | { at: "saved"; over: Over; when: string }
  | { at: "changed"; over: Over; theirs: T }
  | { at: "barred"; code: string }
  | { at: "unsent"; code: string | null };

export type SaveState =
  | { at: "idle" }
  | { at: "typed" }
  | { at: "saving" }
  | { at: "saved"; when: string }
  /** Nobody answered: it is tried again. `code` says whether one must sign in first. */
  | { at: "unsent"; code: string | null }
  /** Not taken, and why. */
  | { at: "barred"; code: string }
  | { at: "changed" };

/** Another text than the one that is typed: of another page, kept by the server or by this browser. */
export interface OtherText<T> {
  key: string;
  from: "server" | "browser" | "page";
  value: T;
  /** Where this browser keeps it. */
  name: string | null;
}

interface Asked<T> {
  /** Under which this browser keeps the text until the server has it. */
  prefix: string;
  initial: T;
  over: Over;
  /** Whether anything is sent: else what is found here is only shown. */
  open: boolean;
  /** What was typed on the page before this script ran; null where nothing was. */
  early: () => T | null;
  read: (kept: unknown) => T;
  same: (one: T, other: T) => boolean;
  send: (text: T, over: Over, writers: readonly string[]) => Promise<SaveAnswer<T>>;
}

/**
 * A text that is saved as it is typed. It is kept in this browser first, so that neither a closed page nor a lost connection loses it; of two
 * pages that it is typed in, the later is told, and both texts stay until somebody chooses.
 */
export function useAutosave<T>({ prefix, initial, over, open, early, read, same, send }: Asked<T>) {
  const [text, setText] = useState(initial);
  const [state, setState] = useState<SaveState>({ at: "idle" });
  const [others, setOthers] = useState<readonly OtherText<T>[]>([]);
  const [found, setFound] = useState(false);
  const live = useRef({
    ...{
      text: initial,
      over,
      writers: [] as string[],
      names: [] as string[],
      dirty: false,
      blocked: !open,
      again: false,
      gone: false,
      hidden: false,
    },
    unanswered: [] as T[],
    sending: null as Promise<unknown> | null,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });

  /** Takes an answer in; `sent` is what it is about. */
  const take = useCallback(
    (answer: SaveAnswer<T>, sent: T) => {
      const now = live.current;
      const there = answer.at === "saved" || (answer.at === "changed" && same(answer.theirs, now.text));
      // What is there was sent from here, and its answer was lost: the page goes on over it.
      const ours = answer.at === "changed" && now.unanswered.some((one) => same(one, answer.theirs));
      if (answer.at === "saved" || answer.at === "changed") now.over = answer.over;
      if (answer.at === "unsent") now.unanswered.push(sent);
      else now.unanswered = [];
      if (there && (answer.at !== "saved" || same(sent, now.text))) {
        for (const name of now.names.splice(0)) forgetText(name);
        now.dirty = false;
        setState(answer.at === "saved" ? { at: "saved", when: answer.when } : { at: "idle" });
      } else if (there || ours) {
        now.dirty = true; // typed on meanwhile
        now.again = true;
      } else {
        now.dirty = true;
        now.blocked = answer.at === "barred" || answer.at === "changed";
        if (answer.at === "changed") {
          setOthers((before) => [...before.filter(({ from }) => from !== "server"), otherText("server", answer.theirs, null)]);
          setState({ at: "changed" });
        } else {
          // What is hidden from them now leaves no text of theirs in this browser.
          if (answer.at === "barred" && answer.code === "unknown-nominee") {
            for (const { name } of readKept(prefix)) forgetText(name);
            now.hidden = true;
          }
          setState(answer);
        }
      }
    },
    [prefix, same],
  );

  const flush = useCallback(async (): Promise<void> => {
    const now = live.current;
    clearTimeout(now.timer);
    while (now.sending !== null) await now.sending;
    if (!now.dirty || now.blocked || now.gone) return;
    const sent = now.text;
    setState({ at: "saving" });
    const sending = send(sent, now.over, now.writers).then((answer) => take(answer, sent));
    now.sending = sending;
    await sending;
    now.sending = null;
    if (now.again) now.timer = setTimeout(() => void flush(), PAUSE_MS);
    now.again = false;
  }, [send, take]);

  const type = useCallback(
    (next: T) => {
      const now = live.current;
      now.text = next;
      now.dirty = true;
      setText(next);
      const [writer = "page"] = now.writers;
      if (!now.hidden && keepText(prefix, { writer, over: now.over, value: next, at: Date.now() }))
        now.names = [...new Set([...now.names, prefix + writer])];
      if (now.blocked) return;
      setState((before) => (before.at === "unsent" ? before : { at: "typed" }));
      clearTimeout(now.timer);
      now.timer = setTimeout(() => void flush(), PAUSE_MS);
    },
    [prefix, flush],
  );

  // What this browser keeps is found once the page is there. The last typed is gone on with, over what it was typed over: what was typed on
  // this page before its script ran, if anything was.
  const began = useRef(false);
  useEffect(() => {
    if (began.current) return;
    began.current = true;
    const now = live.current;
    now.writers = [crypto.randomUUID()];
    const typed = early();
    const kept = readKept(prefix).map((one) => ({ ...one, value: read(one.value) }));
    for (const { name } of kept.filter(({ value }) => same(value, now.text))) forgetText(name);
    const unlike = kept.filter(({ value }) => !same(value, now.text));
    const [last, ...older] = unlike;
    const shown = open && typed === null ? older : unlike;
    setOthers(shown.map((one) => otherText("browser", one.value, one.name)));
    if (!open) return;
    if (typed !== null) return type(typed);
    if (!last) return;
    now.over = last.over;
    now.writers.push(last.writer);
    now.names.push(last.name);
    setFound(true);
    type(last.value);
  }, [prefix, early, read, same, open, type]);

  useEffect(() => {
    const now = live.current;
    now.gone = false;
    const leave = () => {
      if (document.visibilityState === "hidden") void flush();
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      now.gone = true; // what is sent from a page that has gone is sent to the one that came
      clearTimeout(now.timer);
    };
  }, [flush]);
  useAgain(state.at === "unsent", (signedIn) => {
    if (state.at === "unsent" && (state.code !== "signed-out" || signedIn)) void flush();
  });

  /** Goes on with the text on the page, over what another page wrote. */
  const keepMine = () => {
    live.current.blocked = false;
    setOthers((before) => before.filter(({ from }) => from !== "server"));
    type(live.current.text);
  };
  /** Goes on with another text; the one on the page stays in view. */
  const takeOther = (other: OtherText<T>) => {
    const aside = `${live.current.writers[0] ?? "page"}-aside`;
    const kept = keepText(prefix, { writer: aside, over: live.current.over, value: live.current.text, at: Date.now() });
    const mine = otherText("page", live.current.text, kept ? prefix + aside : null);
    setOthers((before) => [mine, ...before.filter(({ key }) => key !== other.key)]);
    if (other.name) live.current.names.push(other.name);
    live.current.blocked = !open;
    type(other.value);
  };
  const dropOther = (other: OtherText<T>) => {
    if (other.name) forgetText(other.name);
    setOthers((before) => before.filter(({ key }) => key !== other.key));
  };
  return { text, type, state, others, found, live, take, flush, keepMine, takeOther, dropOther };
}

let made = 0;
function otherText<T>(from: OtherText<T>["from"], value: T, name: string | null): OtherText<T> {
  made += 1;
  return { key: `${from}-${made}`, from, value, name };
}
