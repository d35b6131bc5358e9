import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** Lacquer red: for the mark, the chosen place and the one main action of a screen. */
const lacquer: MantineColorsTuple = [
  "#fbefee",
  "#f4dbd9",
  "#e7b4b1",
  "#da8b87",
  "#ce6661",
  "#c34c47",
  "#b33430",
  "#a02529",
  "#8c1d22",
  "#74161b",
];

/** Paper greys, warm. */
const paper: MantineColorsTuple = [
  "#faf8f5",
  "#f3efe9",
  "#e8e2d9",
  "#dad2c6",
  "#beb4a6",
  "#978c80",
  "#756b61",
  "#5c544c",
  "#443e38",
  "#2a2622",
];

const night: MantineColorsTuple = [
  "#ece6de",
  "#cfc6bb",
  "#b1a79b",
  "#8d8378",
  "#5e564d",
  "#453f38",
  "#332e2a",
  "#25211e",
  "#1c1917",
  "#131110",
];

export const theme = createTheme({
  colors: { lacquer, gray: paper, dark: night },
  primaryColor: "lacquer",
  primaryShade: { light: 8, dark: 6 },
  fontFamily: '"Segoe UI", "Noto Sans", system-ui, sans-serif',
  fontFamilyMonospace: 'Consolas, "Noto Sans Mono", monospace',
  headings: { fontFamily: '"Segoe UI", "Noto Sans", system-ui, sans-serif', fontWeight: "600" },
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.1875rem" },
  lineHeights: { xs: "1.45", sm: "1.5", md: "1.5", lg: "1.5", xl: "1.4" },
  spacing: { xs: "0.375rem", sm: "0.625rem", md: "0.875rem", lg: "1.25rem", xl: "2rem" },
  defaultRadius: "sm",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    // The page itself never scrolls, so a dialog has nothing to lock (and adds no style element).
    Modal: {
      defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 0 } },
      styles: { title: { fontWeight: 600, fontSize: "1rem" } },
    },
    Menu: { defaultProps: { transitionProps: { duration: 0 }, withinPortal: true } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, multiline: true, maw: 320 } },
    TextInput: { defaultProps: { size: "sm" } },
    Textarea: { defaultProps: { size: "sm", autosize: true } },
    NativeSelect: { defaultProps: { size: "sm" } },
    Tabs: { styles: { tab: { paddingInline: "0.6875rem" } } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 10 } },
  },
});
