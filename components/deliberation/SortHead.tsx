import { useTranslations } from "next-intl";
import { type DeliberationSort, firstOrder } from "@/lib/domain/award/sortDeliberation";
import type { DeliberationQuery } from "@/lib/gate/deliberationQuery";

interface Props {
  sort: DeliberationSort;
  label: string;
  query: DeliberationQuery;
  number?: boolean;
}

/** The head of a column that the table can be sorted by: a link, the other way round where it is sorted so already. */
export function SortHead({ sort, label, query, number = false }: Props) {
  const t = useTranslations("deliberation.table");
  const now = query.sort === sort ? query.order : null;
  const next = now === null ? firstOrder(sort) : now === "asc" ? "desc" : "asc";
  return (
    <th
      scope="col"
      className={number ? "number" : undefined}
      aria-sort={now === null ? undefined : now === "asc" ? "ascending" : "descending"}
    >
      <a href={`?${new URLSearchParams({ sort, order: next, ...(query.name !== "" && { nom: query.name }) })}`}>
        {label}
        {now !== null && <span aria-hidden="true">{now === "asc" ? " ▲" : " ▼"}</span>}
        <span className="visually-hidden">{t(`sort.${next}`)}</span>
      </a>
    </th>
  );
}
