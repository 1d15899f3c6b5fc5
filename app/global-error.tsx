"use client";

// It stands in for the whole document, and is sent by itself where nothing else can be: it takes nothing from the site but its style, and
// says its words itself, which the whole of the messages would have to be sent for.
import { sans, serif } from "./fonts";
import "./globals.css";

/** `title` and `home` are the site's own. */
export const WORDS = {
  title: "Cette page n’a pas pu être établie",
  text: "Une erreur inattendue s’est produite. Elle est enregistrée : réessayez dans un instant.",
  home: "Revenir à l’accueil",
};

export default function GlobalError() {
  return (
    <html lang="fr" className={`${serif.variable} ${sans.variable}`}>
      <head>
        <title>{`${WORDS.title} · Belvédère`}</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main id="contenu" className="page">
          <h1>{WORDS.title}</h1>
          <p className="standfirst">{WORDS.text}</p>
          <p>
            <a href="/">{WORDS.home}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
