import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Bar } from "@/components/charts/bars/Bar";
import type { Share } from "@/lib/domain/presence/presenceRates";
import { useShareText } from "./useShareText";

export interface RateColumn {
  /** Its header. */
  name: string;
  /** Drawn to scale beside its figure. */
  bar?: boolean;
}
export interface RateLine {
  key: string;
  name: ReactNode;
  /** One for each column. */
  shares: readonly Share[];
}

/** Shares, each with what it is a share of. */
export function RateTable({
  caption,
  first,
  columns,
  lines,
}: {
  caption: string;
  first: string;
  columns: readonly RateColumn[];
  lines: readonly RateLine[];
}) {
  const t = useTranslations("presence");
  if (lines.length === 0) return <p className="soft">{t("none")}</p>;
  return (
    <table className="table stacked rates">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, shares }) => (
          <tr key={key}>
            <th scope="row" className="row-wide">
              {name}
            </th>
            {columns.map((column, index) => (
              <Rate key={column.name} column={column} share={shares[index] ?? { missing: "nobody" }} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rate({ column, share }: { column: RateColumn; share: Share }) {
  const { percent, of } = useShareText();
  const whole = of(share);
  return (
    <td className="row-wide">
      <span className="phone-only soft">{`${column.name} `}</span>
      {"share" in share ? <b>{percent(share)}</b> : <span className="soft">{percent(share)}</span>}
      {whole !== null && <span className="sub">{whole}</span>}
      {column.bar === true && "share" in share && <Bar value={share.share} max={1} />}
    </td>
  );
}
