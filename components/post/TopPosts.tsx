import { useLocale, useTranslations } from "next-intl";
import type { NetworkPosts } from "@/lib/data/post/readTerritoryPosts";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { mixOfFormats } from "@/lib/domain/post/format";
import { FormatBar } from "./FormatBar";

/** What moved people most: on each network the posts that the latest figure carries, and what they are made of. */
export function TopPosts({ networks }: { networks: readonly NetworkPosts[] }) {
  const t = useTranslations("topPosts");
  if (networks.length === 0) return null;
  return (
    <section className="section" aria-labelledby="publications">
      <div className="section-head">
        <h2 id="publications">{t("title")}</h2>
      </div>
      <p className="soft measure">{t("how")}</p>
      {networks.map((one) => (
        <PostsOn key={one.network} on={one} />
      ))}
    </section>
  );
}

function PostsOn({ on: { network, observedOn, datePrecision, periodDays, posts } }: { on: NetworkPosts }) {
  const t = useTranslations("topPosts");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const mix = mixOfFormats(posts.map(({ format }) => format));
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    mix.map(({ format, count }) => t(`formats.${format}`, { count })),
  );
  const day = words("day", { precision: datePrecision, day: formatDay(observedOn, datePrecision, locale) });
  return (
    <div className="top-posts">
      <h3>{words(`network.${network}`)}</h3>
      <p>{t("mix", { count: posts.length, list })}</p>
      <FormatBar mix={mix} />
      <table className="table stacked narrow">
        <caption>{t("caption", { day, period: String(periodDays !== null), days: periodDays ?? 0 })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("posted")}</th>
            <th scope="col">{t("format")}</th>
            <th scope="col" className="number">
              {t("interactions")}
            </th>
            <th scope="col">{t("post")}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => {
            const posted = formatDay(post.postedOn, "day", locale);
            return (
              <tr key={post.url}>
                <th scope="row">{posted}</th>
                <td>{t(`format_${post.format}`)}</td>
                <td className="number">
                  {formatNumber(post.interactions, locale)}
                  <span className="phone-only"> {t("interactionsShort")}</span>
                </td>
                <td className="row-wide">
                  <a href={post.url} rel="nofollow external noopener">
                    {t("see")}
                    <span className="visually-hidden"> ({t("seeOf", { format: t(`format_${post.format}`), posted })})</span>
                  </a>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
