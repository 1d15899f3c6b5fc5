"use client";

export interface OrdinalWords {
  figure: string;
  suffix: string;
  /** Read aloud as one word, which a raised suffix alone would cut in two. */
  said: string;
}

/** What `Ordinal` says. A page that a script makes whole carries its words once, not its elements. */
export function OrdinalView({ figure, suffix, said }: OrdinalWords) {
  return (
    <span className="ordinal">
      <span aria-hidden="true">
        {figure}
        <sup>{suffix}</sup>
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
