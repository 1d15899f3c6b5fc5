import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AwardRooms, type RoomName } from "./AwardRooms";

interface Props {
  year: number;
  /** Null for a page that lies beneath one. */
  current: RoomName | null;
  title: string;
  standfirst: string;
  /** Where it leads back to; to where the award stands unless given. */
  back?: { href: string; text: string };
  children: ReactNode;
}

/** A page by which an award is run, with the way to the others. */
export function AwardRoom({ year, current, title, standfirst, back, children }: Props) {
  const t = useTranslations("awardAdmin");
  return (
    <div className="page award-room">
      <p>
        <a href={back?.href ?? `/jury/administration/${year}`}>{back?.text ?? t("titleOf", { year: String(year) })}</a>
      </p>
      <h1>{title}</h1>
      <p className="standfirst">{standfirst}</p>
      <AwardRooms year={year} current={current} />
      {children}
    </div>
  );
}
