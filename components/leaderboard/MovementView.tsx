"use client";

export interface MovementWords {
  /** Places won, or lost below zero; null where there is no rank to compare with. */
  places: number | null;
  said: string;
  /** Of the account that is compared. */
  changed: string | null;
}

/** What `MovementMark` says. */
export function MovementView({ places, said, changed }: MovementWords) {
  return (
    <>
      {places === null ? <span className="movement said">{said}</span> : <Places places={places} said={said} />}
      {changed !== null && <span className="movement said"> ({changed})</span>}
    </>
  );
}

function Places({ places, said }: { places: number; said: string }) {
  return (
    <span className="movement">
      <span aria-hidden="true">
        {places === 0 ? (
          "="
        ) : (
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d={places > 0 ? "M5 1 10 9H0z" : "M5 9 0 1h10z"} />
          </svg>
        )}
        {places !== 0 && Math.abs(places)}
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
