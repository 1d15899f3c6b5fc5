import type { ReactNode } from "react";
import { CARD_SIDE, CardStrip } from "./CardStrip";
import { INKS } from "./cardInks";
import { drawableText } from "./drawableText";
import type { ShareCard } from "./shareCard";

/** The name of an observatory that is longer stands in smaller letters, beside that of the edition. */
const LONG_NAME = 34;

/** Drawn by a library that knows flex boxes and inline styles only. */
export function CardPicture({ card, site, tagline }: { card: ShareCard; site: string; tagline: string }) {
  const { rank, steps, strip } = card;
  const isLong = rank !== null && rank.figure.length > 3;
  return (
    <Box
      style={{
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: `44px ${CARD_SIDE}px 42px`,
        background: INKS.paper,
        color: INKS.ink,
        fontFamily: "Inter",
      }}
    >
      <Box style={{ justifyContent: "space-between", alignItems: "baseline", paddingBottom: 18, borderBottom: `3px solid ${INKS.ink}` }}>
        <Text style={{ fontFamily: "Source Serif 4", fontWeight: 600, fontSize: site.length > LONG_NAME ? 24 : 36 }}>{site}</Text>
        <Text style={{ fontSize: 25, color: INKS.soft }}>{card.edition}</Text>
      </Box>
      <Box style={{ flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        <Text style={{ fontFamily: "Source Serif 4", fontWeight: 600, fontSize: titleSize(card), lineHeight: 1.08, letterSpacing: -1 }}>
          {card.title}
        </Text>
        <Box style={{ alignItems: "center", marginTop: rank ? 4 : 16 }}>
          {rank && (
            <Box style={{ alignItems: "flex-start", marginRight: 44, fontFamily: "Source Serif 4", fontWeight: 600, color: INKS.accent }}>
              <Text style={{ fontSize: isLong ? 120 : 168, lineHeight: 1.15, letterSpacing: -4 }}>{rank.figure}</Text>
              <Text style={{ marginTop: isLong ? 18 : 28, fontSize: isLong ? 52 : 68, lineHeight: 1 }}>{rank.suffix}</Text>
            </Box>
          )}
          <Text style={{ flex: 1, fontFamily: "Source Serif 4", fontSize: sentenceSize(card), lineHeight: 1.32 }}>{card.sentence}</Text>
        </Box>
        {strip && (
          <Box style={{ flexDirection: "column", marginTop: 20 }}>
            <CardStrip strip={strip} />
            <Box style={{ justifyContent: "space-between", marginTop: 6, fontSize: 21, color: INKS.soft }}>
              <Text style={{}}>{strip.low}</Text>
              <Text style={{}}>{strip.caption}</Text>
              <Text style={{}}>{strip.high}</Text>
            </Box>
          </Box>
        )}
        {steps.length > 0 && (
          <Box style={{ flexDirection: "column", marginTop: 18 }}>
            {steps.map((step) => (
              <Box
                key={`${step.rank} ${step.name}`}
                style={{ alignItems: "center", padding: "5px 0", borderTop: `1px solid ${INKS.rule}`, fontSize: 28, fontWeight: 600 }}
              >
                <Text style={{ width: rankWidth(steps), fontFamily: "Source Serif 4", fontSize: 34 }}>{step.rank}</Text>
                <Text style={{ flex: 1 }}>{step.name}</Text>
                <Text style={{ marginLeft: 24 }}>{step.value}</Text>
              </Box>
            ))}
          </Box>
        )}
      </Box>
      {card.notices.length > 0 ? (
        <Text style={{ padding: "12px 20px", background: INKS["accent-wash"], color: INKS.accent, fontSize: 25, fontWeight: 600 }}>
          {card.notices.join(". ")}
        </Text>
      ) : (
        <Text style={{ fontSize: 24, color: INKS.soft }}>{tagline}</Text>
      )}
    </Box>
  );
}

type Style = Readonly<Record<string, string | number>>;

function Box({ style, children }: { style: Style; children: ReactNode }) {
  return <div style={{ display: "flex", ...style }}>{children}</div>;
}

function Text({ style, children }: { style: Style; children: string }) {
  return <div style={{ display: "flex", ...style }}>{drawableText(children)}</div>;
}

/** A place is a figure; of an award, the word of a prize. */
function rankWidth(steps: ShareCard["steps"]): number {
  return Math.max(76, ...steps.map((step) => step.rank.length * 25));
}

/** What is long is written smaller, so that all of it stands: « Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson » is a title. */
function titleSize({ title, steps, strip }: ShareCard): number {
  if (steps.length > 0) return title.length > 44 ? 40 : 52;
  if (title.length > 48) return strip ? 46 : 58;
  if (title.length > 30) return strip ? 56 : 64;
  return title.length > 20 || strip ? 72 : 88;
}

function sentenceSize({ title, rank, sentence, steps }: ShareCard): number {
  if (steps.length > 0) return sentence.length > 190 ? 26 : 30;
  if (rank) return title.length > 30 || sentence.length > 150 ? 31 : 34;
  return 33;
}
