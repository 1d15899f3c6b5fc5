"use client";

import { type ReactNode, useState } from "react";

interface Props {
  networks: readonly { id: string; name: string }[];
  /** As the address says. */
  chosen: readonly string[];
  panels: readonly { key: string; network: string; figure: ReactNode }[];
  /** Parameters of the address that stay. */
  kept: readonly { name: string; value: string }[];
  words: { legend: string; submit: string; none: string };
}

/** In the address: once for each network chosen, empty for none at all; absent, all of them show. */
const PARAMETER = "network";

/**
 * Charts, and which networks show. The choice stands in the address, so that it can be sent, printed and come back to; without a script it
 * is a form.
 */
export function NetworkChoice({ networks, chosen: asked, panels, kept, words }: Props) {
  const [chosen, setChosen] = useState(asked);
  const choose = (id: string, isChosen: boolean) => {
    const next = networks.map((network) => network.id).filter((one) => (one === id ? isChosen : chosen.includes(one)));
    setChosen(next);
    window.history.replaceState(null, "", addressOf(next, next.length === networks.length));
  };
  return (
    <>
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

function addressOf(chosen: readonly string[], all: boolean): string {
  const address = new URL(window.location.href);
  address.searchParams.delete(PARAMETER);
  if (!all) for (const id of chosen.length > 0 ? chosen : [""]) address.searchParams.append(PARAMETER, id);
  return address.href;
}
