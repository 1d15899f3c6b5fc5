import { useTranslations } from "next-intl";
import type { Movement } from "@/lib/domain/ranking/contract";

interface Props {
  movement: Movement | null;
  rank: number;
  previousRank: number | null;
  /** Whether what is compared is not of the same account, or on all networks together not of the same accounts. */
  changed: "account" | "accounts" | null;
}

/** Places won or lost since the previous edition; nothing when there is none to compare with. No colour: a rank is not a verdict. */
export function MovementMark(mark: Props) {
  const t = useTranslations("leaderboard.movement");
  const { movement, changed } = mark;
  return (
    <>
      <Places {...mark} />
      {movement === "compared" && changed !== null && <span className="movement said"> ({t(`changed.${changed}`)})</span>}
    </>
  );
}

function Places({ movement, rank, previousRank }: Omit<Props, "changed">) {
  const t = useTranslations("leaderboard.movement");
  if (movement === null) return null;
  if (movement !== "compared" || previousRank === null) {
    return <span className="movement said">{t(movement === "compared" ? "not-ranked-then" : movement)}</span>;
  }
  const places = Math.abs(previousRank - rank);
  if (places === 0) {
    return (
      <span className="movement">
        <span aria-hidden="true">=</span>
        <span className="visually-hidden">{t("same")}</span>
      </span>
    );
  }
  const up = previousRank > rank;
  return (
    <span className="movement">
      <span aria-hidden="true">
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={up ? "M5 1 10 9H0z" : "M5 9 0 1h10z"} />
        </svg>
        {places}
      </span>
      <span className="visually-hidden">{t(up ? "up" : "down", { places })}</span>
    </span>
  );
}

/** The same in a cell that holds the rank too: set apart from « sur 36 », with which its words would read as one. */
export function MovementAfterRank(mark: Props) {
  if (mark.movement === null) return null;
  return (
    <>
      <span className="movement">·</span> <MovementMark {...mark} />
    </>
  );
}
