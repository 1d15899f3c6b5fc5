import type { ReactNode } from "react";

/** A titled part of a text page: paragraphs at reading width, then what needs more room. */
export function Chapter({ id, title, texts, children }: { id: string; title: string; texts: readonly string[]; children?: ReactNode }) {
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="prose">
        {texts.map((text) => (
          <p className="measure" key={text}>
            {text}
          </p>
        ))}
        {children}
      </div>
    </section>
  );
}
