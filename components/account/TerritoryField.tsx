"use client";

import { type KeyboardEvent, useEffect, useState } from "react";
import type { Suggestion } from "@/components/territory/suggestion";
import { useTerritorySuggestions } from "@/components/territory/useTerritorySuggestions";
import { FieldFrame } from "@/components/ui/FieldFrame";
import { useField } from "@/components/ui/useField";
import { nameTerritory } from "@/lib/domain/account/territoryNamed";
import { TerritoryOptions } from "./TerritoryOptions";

export interface TerritoryFieldTexts {
  list: string;
  help: string;
  /** By number of suggestions. */
  counts: readonly string[];
  levels: Readonly<Record<Suggestion["level"], string>>;
}
interface Props {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  texts: TerritoryFieldTexts;
}

/**
 * A territory in a form: its name, its code, or `level/code`, which is all that is needed. Scripts add the suggestions of the public search
 * (an ARIA combobox), of which one, chosen, writes the name with its key.
 */
export function TerritoryField({ name, label, hint, value: first = "", texts }: Props) {
  const [enhanced, setEnhanced] = useState(false);
  const { id, problem, typed: sent, control } = useField(name.replace("[]", ""), hint, enhanced ? ["help"] : []);
  const [value, setValue] = useState(sent ?? first);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const found = useTerritorySuggestions(typed);
  const rows = typed === null ? [] : (found ?? []);
  useEffect(() => setEnhanced(true), []);

  function choose(row: Suggestion) {
    setValue(nameTerritory(row));
    close();
  }
  function close() {
    setTyped(null);
    setActive(-1);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const chosen = rows[active];
    if (rows.length > 0 && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((index) => (index === -1 && step === -1 ? rows.length - 1 : (index + step + rows.length) % rows.length));
    } else if (event.key === "Escape" && rows.length > 0) close();
    else if (event.key === "Enter" && chosen) {
      event.preventDefault(); // chosen, not sent
      choose(chosen);
    }
  }

  const combobox = enhanced
    ? ({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": rows.length > 0,
        "aria-controls": `${id}-list`,
        "aria-activedescendant": rows[active] ? `${id}-${active}` : undefined,
      } as const)
    : {};
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      <div className="combobox">
        <input
          {...combobox}
          {...control}
          name={name}
          className="field"
          value={value}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          onChange={(event) => {
            setValue(event.target.value);
            setTyped(event.target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {enhanced && (
          <TerritoryOptions id={id} rows={rows} active={active} texts={texts} asked={typed !== null && found !== null} onChoose={choose} />
        )}
      </div>
    </FieldFrame>
  );
}
