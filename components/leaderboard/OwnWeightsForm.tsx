"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

interface Props {
  action: string;
  /** The parameters of the ranking, which stay. */
  kept: readonly (readonly [name: string, value: string])[];
  /** The names of the five parts. */
  parts: readonly string[];
  weights: readonly number[];
  largest: number;
  /** The ranking without weights of the reader's; null where there are none. */
  backTo: string | null;
  /** What the weights make, said when it changes. */
  stands: string;
  words: { legend: string; submit: string; back: string; none: string };
}

/** How long a slider rests before the ranking follows it. */
const REST = 250;

/** Five weights: numbers to send without a script, sliders that the ranking follows with one. The address is what can be shared. */
export function OwnWeightsForm({ action, kept, parts, weights, largest, backTo, stands, words }: Props) {
  const router = useRouter();
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState(weights);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setLive(true);
    return () => clearTimeout(waiting.current);
  }, []);
  const choose = (part: number, weight: number) => {
    const next = chosen.map((one, index) => (index === part ? weight : one));
    setChosen(next);
    clearTimeout(waiting.current);
    if (next.every((one) => one === 0)) return;
    const address = new URLSearchParams([...kept.map(([name, value]) => [name, value]), ["weights", next.join("-")]]);
    waiting.current = setTimeout(() => router.replace(`${action}?${address.toString().replaceAll("%2F", "/")}`, { scroll: false }), REST);
  };
  return (
    <form action={action} method="get" className="own-form">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset>
        <legend>{words.legend}</legend>
        {parts.map((name, part) => (
          <div key={name} className="own-part">
            <label htmlFor={`poids-${part}`}>{name}</label>
            <input
              id={`poids-${part}`}
              className={live ? undefined : "field"}
              name="weights"
              type={live ? "range" : "number"}
              min={0}
              max={largest}
              step={1}
              required
              value={chosen[part]}
              onChange={({ target }) => choose(part, Number(target.value))}
            />
            {live && <output htmlFor={`poids-${part}`}>{chosen[part]}</output>}
          </div>
        ))}
      </fieldset>
      <p className="own-actions">
        {!live && (
          <button type="submit" className="button">
            {words.submit}
          </button>
        )}{" "}
        {backTo !== null && <a href={backTo}>{words.back}</a>}{" "}
        <span role="status">{chosen.every((one) => one === 0) ? words.none : stands}</span>
      </p>
    </form>
  );
}
