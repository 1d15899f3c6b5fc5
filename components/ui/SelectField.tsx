"use client";

interface Props {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** Of the client, so that its options travel as a plain list: as elements of the server, each is made and sent several times over. */
export function SelectField({ name, label, value, options }: Props) {
  const id = `filtre-${name}`;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {/* The key remounts it when a navigation changes the value that it starts with. */}
      <select key={value} id={id} name={name} className="select" defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
