"use client";

import { useEffect, useState } from "react";
import { TerritoryField, type TerritoryFieldTexts } from "./TerritoryField";

interface Props {
  legend: string;
  hint: string;
  /** Of each field: its number follows. */
  label: string;
  add: string;
  values: readonly string[];
  texts: TerritoryFieldTexts;
}

/** The territories that share an account: one a field, an empty one for one more. Emptied, one no longer shares it. */
export function SharersField({ legend, hint, label, add, values, texts }: Props) {
  const [fields, setFields] = useState([...values, ""].map((value, key) => ({ key, value })));
  const [enhanced, setEnhanced] = useState(false);
  useEffect(() => setEnhanced(true), []);
  return (
    <fieldset className="form-field form-group">
      <legend>{legend}</legend>
      <p className="form-hint">{hint}</p>
      {fields.map(({ key, value }) => (
        <TerritoryField key={key} name="sharedWith[]" label={`${label} ${key + 1}`} value={value} texts={texts} />
      ))}
      {enhanced && (
        <button type="button" className="button-plain" onClick={() => setFields([...fields, { key: fields.length, value: "" }])}>
          {add}
        </button>
      )}
    </fieldset>
  );
}
