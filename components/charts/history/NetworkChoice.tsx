"use client";

import { type ReactNode, useState } from "react";

interface Props {
  networks: readonly { id: string; name: string }[];
  /** As the address says. */
  chosen: readonly string[];
  panels: readonly { key: string; network: string; figure: ReactNode }[];
  /** Parameters of the address that stay. */
  kept: readonly { name: string; value: string }[];
  /** Of a form elsewhere on the page, which sends the choice along. */
  sentWith: string | undefined;
  words: { legend: string; submit: string; none: string };
}

/** In the address: once for each network chosen, empty for none at all; absent, all of them show. */
const PARAMETER = "network";

/**
 * Charts, and which networks show. The choice stands in the address, so that it can be sent, printed and come back to; without a script it
 * is a form.
 */
export function NetworkChoice({ networks, chosen: asked, panels, kept, sentWith, words }: Props) {
  const [chosen, setChosen] = useState(asked);
  const choose = (id: string, isChosen: boolean) => {
    const next = networks.map((network) => network.id).filter((one) => (one === id ? isChosen : chosen.includes(one)));
    setChosen(next);
    window.history.replaceState(null, "", addressOf(valuesOf(next, networks.length)));
  };
  return (
    <>
      {sentWith &&
        valuesOf(chosen, networks.length).map((id) => <input key={id} type="hidden" form={sentWith} name={PARAMETER} value={id} />)}
      {networks.length > 1 && (
        <form method="get" action="#releves" className="network-choice" autoComplete="off">
          {kept.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name={PARAMETER} value="" />
          <fieldset>
            <legend>{words.legend}</legend>
            {networks.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  name={PARAMETER}
                  value={id}
                  checked={chosen.includes(id)}
                  onChange={(event) => choose(id, event.target.checked)}
                />
                {name}
              </label>
            ))}
          </fieldset>
          <noscript>
            <button type="submit" className="button">
              {words.submit}
            </button>
          </noscript>
        </form>
      )}
      <p className="soft" role="status">
        {chosen.length === 0 && words.none}
      </p>
      <div className="histories">
        {panels.map(({ key, network, figure }) => (
          <div key={key} hidden={!chosen.includes(network)}>
            {figure}
          </div>
        ))}
      </div>
    </>
  );
}

function valuesOf(chosen: readonly string[], all: number): readonly string[] {
  if (chosen.length === all) return [];
  return chosen.length > 0 ? chosen : [""];
}

function addressOf(values: readonly string[]): string {
  const address = new URL(window.location.href);
  address.searchParams.delete(PARAMETER);
  for (const id of values) address.searchParams.append(PARAMETER, id);
  return address.href;
}
