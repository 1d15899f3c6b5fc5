"use client";

import { type KeyboardEvent, useEffect, useState } from "react";
import { writeKey } from "@/lib/domain/territory/comparedCodes";
import type { Level } from "@/lib/domain/territory/level";
import { LONGEST_QUERY } from "@/lib/domain/territory/longestQuery";
import { localAddress } from "@/lib/platform/localAddress";
import type { Locale } from "@/lib/platform/messages";
import type { Suggestion } from "./suggestion";
import { useTerritorySuggestions } from "./useTerritorySuggestions";

interface Texts {
  placeholder: string;
  list: string;
  help: string;
  /** By number of suggestions. */
  counts: readonly string[];
  levels: Record<Level, string>;
}

interface Props {
  id: string;
  value: string;
  locale: Locale;
  texts: Texts;
  /** The address that a suggestion leads to, without the key of the territory; its own page unless given. */
  towards?: string;
}

/**
 * A search field that becomes an ARIA combobox (list autocomplete, manual selection) once scripts run; before, and without them,
 * it is the plain field of its form. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function TerritoryCombobox({ id, value, locale, texts, towards = "/territoires/" }: Props) {
  const [enhanced, setEnhanced] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useTerritorySuggestions(typed);
  const rows = open && suggestions ? suggestions : [];
  useEffect(() => setEnhanced(true), []);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (rows.length > 0)
        setActive((index) => (index === -1 && step === -1 ? rows.length - 1 : (index + step + rows.length) % rows.length));
    } else if (event.key === "Escape" && rows.length > 0) {
      event.preventDefault(); // the first Escape closes the list, the second empties the field
      close();
    } else if (event.key === "Enter") {
      const chosen = rows[active];
      if (!chosen) return; // the form is submitted
      event.preventDefault();
      window.location.assign(localAddress(`${towards}${writeKey(chosen)}`, locale));
    }
  }
  function close() {
    setOpen(false);
    setActive(-1);
  }

  const listId = `${id}-liste`;
  const combobox = enhanced
    ? ({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": rows.length > 0,
        "aria-controls": listId,
        "aria-describedby": `${id}-aide`,
        "aria-activedescendant": rows[active] ? `${id}-${active}` : undefined,
      } as const)
    : {};
  return (
    <div className="combobox">
      <input
        {...combobox}
        id={id}
        name="q"
        type="search"
        className="field"
        defaultValue={value}
        placeholder={texts.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_QUERY}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {enhanced && (
        <>
          <div id={listId} role="listbox" aria-label={texts.list} className="suggestions" hidden={rows.length === 0}>
            {rows.map((row, index) => (
              <Option
                key={`${row.level}/${row.code}`}
                id={`${id}-${index}`}
                row={row}
                selected={index === active}
                locale={locale}
                texts={texts}
                address={localAddress(`${towards}${writeKey(row)}`, locale)}
              />
            ))}
          </div>
          <span id={`${id}-aide`} className="visually-hidden">
            {texts.help}
          </span>
          <span role="status" className="visually-hidden">
            {open && suggestions ? texts.counts[suggestions.length] : ""}
          </span>
        </>
      )}
    </div>
  );
}

interface OptionProps extends Pick<Props, "id" | "locale" | "texts"> {
  row: Suggestion;
  selected: boolean;
  address: string;
}

/**
 * A link, to the bare address of a territory unless said: it redirects to the canonical one. What it does on a click is the browser's. The
 * field keeps the focus, so that the keyboard stays there.
 */
function Option({ id, row, selected, locale, texts, address }: OptionProps) {
  const facts = [texts.levels[row.level], row.level === "commune" ? row.departement : null].filter(Boolean).join(" · ");
  return (
    <a
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      href={address}
      className="suggestion"
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="suggestion-name">{row.name}</span> <span className="suggestion-facts">{facts}</span>{" "}
      {row.population !== null && <span className="suggestion-population">{row.population.toLocaleString(locale)}</span>}
    </a>
  );
}
