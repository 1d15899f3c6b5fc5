import { useTranslations } from "next-intl";

interface Said {
  title: string;
  text: string;
  links: readonly string[];
}

/** What a candidature says, as it was typed; its links lead elsewhere, and tell that place nothing. */
export function SentText({ title, text, links }: Said) {
  const t = useTranslations("candidature.follow");
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <p className="report-text">{text}</p>
      {links.length > 0 && (
        <>
          <p>{t("links")}</p>
          <ul>
            {links.map((link) => (
              <li key={link}>
                <a href={link} rel="nofollow noopener noreferrer ugc" target="_blank">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
