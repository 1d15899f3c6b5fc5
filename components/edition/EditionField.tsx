import { SelectField } from "@/components/ui/SelectField";
import type { PublishedEdition } from "@/lib/data/edition/listEditions";

interface Props {
  label: string;
  editions: readonly Pick<PublishedEdition, "code" | "title">[];
  /** Its code. */
  current: string;
}

/** Which edition a page is to show. */
export function EditionField({ label, editions, current }: Props) {
  const options = editions.map(({ code, title }) => ({ value: code, label: title }));
  return <SelectField name="edition" label={label} value={current} options={options} />;
}
