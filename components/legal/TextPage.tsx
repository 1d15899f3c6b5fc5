import type { ReactNode } from "react";
import { Chapter } from "@/components/methodology/Chapter";

export interface TextChapter {
  id: string;
  title: string;
  texts: readonly string[];
  /** What follows its first paragraphs. */
  children?: ReactNode;
}

/** A page of titled paragraphs. */
export function TextPage({ title, standfirst, chapters }: { title: string; standfirst: string; chapters: readonly TextChapter[] }) {
  return (
    <article className="page">
      <h1>{title}</h1>
      <p className="standfirst">{standfirst}</p>
      {chapters.map((chapter) => (
        <Chapter key={chapter.id} {...chapter} />
      ))}
    </article>
  );
}
