import { themeQuartz } from "ag-grid-community";

/** Takes every colour from global.css, so that light and dark follow by themselves. */
export const gridTheme = themeQuartz.withParams({
  accentColor: "var(--accent)",
  backgroundColor: "var(--panel)",
  foregroundColor: "var(--ink)",
  textColor: "var(--ink)",
  borderColor: "var(--line)",
  chromeBackgroundColor: "var(--panel)",
  headerBackgroundColor: "var(--quiet-wash)",
  headerTextColor: "var(--ink)",
  headerFontWeight: 600,
  oddRowBackgroundColor: "var(--panel)",
  rowHoverColor: "color-mix(in srgb, var(--quiet-wash) 55%, transparent)",
  cellTextColor: "var(--ink)",
  subtleTextColor: "var(--ink-soft)",
  columnBorder: { color: "color-mix(in srgb, var(--line) 60%, transparent)" },
  fontFamily: "inherit",
  fontSize: 13,
  headerFontSize: 12.5,
  spacing: 5,
  rowVerticalPaddingScale: 0.9,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  browserColorScheme: "inherit",
});
