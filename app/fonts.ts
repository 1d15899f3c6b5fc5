import localFont from "next/font/local";

/** Headings and the sentences that answer: docs/design.md, « Type ». */
export const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-serif-file",
  weight: "200 900",
  display: "swap",
  fallback: ["Georgia", "serif"],
  adjustFontFallback: "Times New Roman",
});

/** Text, labels and figures. Asked for by the style sheet, after what a page is drawn with: another face of its measures stands until then. */
export const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-sans-file",
  weight: "100 900",
  display: "swap",
  preload: false,
  fallback: ["system-ui", "sans-serif"],
  adjustFontFallback: "Arial",
});
