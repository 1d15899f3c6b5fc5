import { useTranslations } from "next-intl";

const AWARD_ROOMS = ["overview", "criteria", "jury", "links", "candidatures", "publication", "history"] as const;
export type RoomName = (typeof AWARD_ROOMS)[number];

/** The last part of each room's address. */
const PATH: Readonly<Record<RoomName, string>> = {
  overview: "",
  criteria: "/criteres",
  jury: "/jures",
  links: "/liens",
  candidatures: "/candidatures",
  publication: "/publication",
  history: "/historique",
};

/** The pages by which an award is run. @param current the one that is open; null for one that lies beneath */
export function AwardRooms({ year, current }: { year: number; current: RoomName | null }) {
  const t = useTranslations("awardAdmin");
  return (
    <nav aria-label={t("titleOf", { year: String(year) })} className="award-rooms">
      <ul className="tabs">
        {AWARD_ROOMS.map((room) => (
          <li key={room}>
            <a href={`/jury/administration/${year}${PATH[room]}`} aria-current={room === current ? "page" : undefined}>
              {t(`room.${room}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
