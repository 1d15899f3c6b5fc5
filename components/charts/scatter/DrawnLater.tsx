"use client";

import { useCallback, useEffect, useRef } from "react";
import { useWhenInView } from "../useWhenInView";

/**
 * The sentence and the drawing of a chart that other sites frame, brought to the page once it comes near the view: what most readers of the
 * page do not look at costs them nothing. Its classes are those of the page, so it follows the theme. Where it is refused, it holds no place.
 * @param address of the framed page, of this site
 */
export function DrawnLater({ address }: { address: string }) {
  const box = useRef<HTMLDivElement>(null);
  const load = useCallback(
    () =>
      readFramed(address).catch((refusal: unknown) => {
        box.current?.classList.add("refused");
        throw refusal;
      }),
    [address],
  );
  const drawn = useWhenInView(box, load);
  useEffect(() => {
    if (drawn) box.current?.replaceChildren(...drawn);
  }, [drawn]);
  return <div ref={box} className="drawn-later" />;
}

/** @throws Error where it cannot be read, so that it is asked for again */
async function readFramed(address: string): Promise<Element[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = await answer.text();
  // The styles of the frame are not this page's, whose content policy refuses them aloud even where they are but read.
  const framed = new DOMParser().parseFromString(text.replace(/<style>.*?<\/style>/s, ""), "text/html");
  return [...framed.querySelectorAll("main > p:first-of-type, main > svg")];
}
